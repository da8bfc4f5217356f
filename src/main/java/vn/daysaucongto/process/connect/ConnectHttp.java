package vn.daysaucongto.process.connect;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLHandshakeException;

import org.apache.http.conn.ConnectTimeoutException;
import org.camunda.commons.utils.IoUtilException;
import org.camunda.connect.ConnectorException;
import org.camunda.connect.Connectors;
import org.camunda.connect.httpclient.HttpConnector;
import org.camunda.connect.httpclient.HttpRequest;
import org.camunda.connect.httpclient.HttpResponse;
import vn.daysaucongto.notification.HttpPort;

import org.springframework.stereotype.Component;

/**
 * HTTP with Camunda Connect. Error statuses are errors only when asked for, and time-outs
 * count only when set on each request.
 */
@Component
class ConnectHttp implements HttpPort {

	/** The connector tells the status of an error in its message only. */
	private static final Pattern ERROR_STATUS = Pattern.compile("Status Code: (\\d{3})");

	private static final Set<Class<?>> BEFORE_SENDING = Set.of(ConnectTimeoutException.class, ConnectException.class,
			UnknownHostException.class, NoRouteToHostException.class, SSLHandshakeException.class);

	@Override
	public HttpAnswer post(HttpCall call) {
		HttpConnector connector = Connectors.getConnector(HttpConnector.ID);
		HttpRequest request = connector.createRequest().post().url(call.url()).payload(call.body());
		call.headers().forEach(request::header);
		request.configOption("throw-http-error", "TRUE")
			.configOption("connection-timeout", Math.toIntExact(call.connect().toMillis()))
			.configOption("connection-request-timeout", Math.toIntExact(call.connect().toMillis()))
			.configOption("socket-timeout", Math.toIntExact(call.answer().toMillis()));
		try {
			return read(request.execute());
		}
		catch (ConnectorException | IoUtilException ex) {
			return read(ex);
		}
	}

	private static HttpAnswer read(HttpResponse response) {
		try {
			return new HttpAnswer.Answered(response.getStatusCode(), response.getResponse());
		}
		finally {
			response.close();
		}
	}

	private static HttpAnswer read(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (BEFORE_SENDING.contains(cause.getClass()) || cause instanceof ConnectException
					|| cause instanceof ConnectTimeoutException) {
				return new HttpAnswer.NotConnected(cause.getClass().getSimpleName());
			}
		}
		Matcher status = ERROR_STATUS.matcher(String.valueOf(failure.getMessage()));
		if (failure.getCause() == null && status.find()) {
			return new HttpAnswer.Failed(Integer.parseInt(status.group(1)));
		}
		Throwable cause = (failure.getCause() != null) ? failure.getCause() : failure;
		return new HttpAnswer.NoAnswer(cause.getClass().getSimpleName());
	}

}
