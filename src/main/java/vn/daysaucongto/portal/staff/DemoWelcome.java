package vn.daysaucongto.portal.staff;

import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.process.staff.DemoStaff;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** The last lines of a demonstration's start: where to click, and as whom. */
@Component
@Profile("demo")
class DemoWelcome {

	private static final Logger log = LoggerFactory.getLogger(DemoWelcome.class);

	private final WebApplicationContext context;

	private final String password;

	DemoWelcome(WebApplicationContext context, @Value("${app.demo.password}") String password) {
		this.context = context;
		this.password = password;
	}

	@EventListener(ApplicationReadyEvent.class)
	void tell() {
		int port = (this.context instanceof ServletWebServerApplicationContext web) ? web.getWebServer().getPort()
				: 8080;
		String logins = DemoStaff.ACCOUNTS.stream()
			.map((account) -> "%-15s %s %s".formatted(account.id(), account.familyName(), account.givenName()))
			.collect(Collectors.joining("\n    "));
		log.info("""

				  Khách hàng:          http://localhost:{}/
				  Nhân viên:           http://localhost:{}/staff
				  Hộp thư thử nghiệm:  http://localhost:{}/staff/hop-thu
				  Tài khoản thử nghiệm (mật khẩu «{}»):
				    {}
				    quan-tri        quản trị
				""", port, port, port, this.password, logins);
	}

}
