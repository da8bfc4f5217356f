package vn.daysaucongto.doors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A customer who declines is told on the page what is wrong, and types nothing twice. */
@DoorsTest
class DecliningOfferTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void whatWasTypedStaysAndProblemsAreToldOnThePage() {
		RequestCode code = this.procedure.offered();
		Caller customer = Caller.customer(this.port, code, this.mailbox);
		assertThat(declined(customer, code, "number=1&reason=" + typed("Giá quá cao")))
			.contains("Giá quá cao</textarea>", "id=\"sure-problem\"", "href=\"#sure\"");
		assertThat(declined(customer, code, "number=99&sure=true&reason=" + typed("Giá quá cao")))
			.contains("Giá quá cao</textarea>", "note bad");
	}

	/** The page that is shown then. */
	private String declined(Caller customer, RequestCode code, String form) {
		String location = customer
			.send("POST", "/yeu-cau/" + code + "/bao-gia/tu-choi", "application/x-www-form-urlencoded", form)
			.headers()
			.firstValue("Location")
			.orElseThrow();
		return customer.get(location.replaceFirst("^http://[^/]*", "")).body();
	}

	private static String typed(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
