package vn.daysaucongto.security;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Nobody holds a thread of the server by sending a byte now and then. The server's own
 * time-outs begin anew with each byte, and forms with files are read by the server
 * itself, past all filters.
 */
@Component
class BodyWatch implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** JSON and the fields of forms. */
	private static final DataSize LONGEST_TEXT = DataSize.ofMegabytes(1);

	private final Duration patience;

	/** With files in it. */
	private final DataSize most;

	BodyWatch(@Value("${app.body.patience}") Duration patience,
			@Value("${server.tomcat.max-swallow-size}") DataSize most) {
		this.patience = patience;
		this.most = most;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		server.addEngineValves(new Watch());
	}

	private final class Watch extends ValveBase {

		private Watch() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			org.apache.coyote.Request sent = request.getCoyoteRequest();
			InputBuffer plain = sent.getInputBuffer();
			WatchedBody body = new WatchedBody(plain, BodyWatch.this.patience, most(request).toBytes());
			sent.setInputBuffer(body);
			try {
				getNext().invoke(request, response);
				if (!request.isAsync()) {
					response.finishResponse();
					body.drain();
				}
			}
			finally {
				sent.setInputBuffer(plain);
				if (body.isGivenUp()) {
					sent.action(ActionCode.CLOSE_NOW, null);
				}
			}
		}

		private DataSize most(Request request) {
			String type = request.getContentType();
			return (type != null && type.startsWith("multipart/")) ? BodyWatch.this.most : LONGEST_TEXT;
		}

	}

}
