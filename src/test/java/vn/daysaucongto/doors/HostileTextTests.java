package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;

/** What a customer with bad intentions writes stays text, wherever it is shown. */
@DoorsTest
class HostileTextTests {

	private static final String TRICKS = "<script>alert(1)</script> ${7*7} #{7*7} {{7*7}} {0} '; drop table x";

	/** Composed, without what nobody sees, on one line. */
	private static final String NAME = "H\u1ed3ng Bcc: gpj " + TRICKS;

	private static final String TYPED_NAME = "Ho\u0302\u0300ng\r\nBcc: \u202Egpj\u0000\u0007 " + TRICKS;

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Requests requests;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Documents documents;

	@Autowired
	private TestMailbox mailbox;

	@Test
	void staysTextOnPagesInMessagesInTheContractAndOutOfTheLog() throws Exception {
		this.stage.clear();
		try (LinesOfTheLog log = new LinesOfTheLog()) {
			Caller customer = Caller.nobody(this.port);
			RequestCode code = requested(customer);
			isKeptComposed(code);
			assertThat(this.stage.shows("cskh", code.value(), Process.Tasks.ACCEPT_REQUEST).toString()).contains(NAME);
			this.procedure.scheduled(code);
			this.procedure.surveyed(code, 40, 0);
			this.procedure.estimated(code);
			this.procedure.paidAtCounter(code);

			isEscaped(customer.get("/yeu-cau/" + code));
			isEscaped(customer.get("/yeu-cau/" + code + "/bao-gia"));
			assertThat(isEscaped(Caller.browser(this.port, "cskh").get("/staff/ho-so/" + code)))
				.contains("&lt;script&gt;alert(1)", "${7*7}", "{{7*7}}");
			isEscaped(Caller.browser(this.port, "cskh").get("/staff/hop-thu"));
			messagesHaveOneLineTitles(code);
			assertThat(contract(code)).contains(NAME.replace(" ", ""));
			assertThat(cancelled(customer, code).statusCode()).isEqualTo(200);
			isEscaped(customer.get("/yeu-cau/" + code));
			assertThat(this.requests.get(code).cancellation().reason()).isEqualTo("\u1ed3 x\n" + TRICKS);
			assertThat(log.all()).noneMatch((line) -> line.text().contains("alert(1)"));
		}
	}

	@Test
	void soDoesWhatStaffWrite() {
		this.stage.clear();
		RequestCode code = this.procedure.requested();
		this.procedure.does("cskh", code, Process.Tasks.ACCEPT_REQUEST,
				Map.of("acceptance", "REJECT", "reason", "o\u0302\u0300\u0000 \u202Ex\r\n" + TRICKS));
		assertThat(this.requests.get(code).rejectionReason()).isEqualTo("\u1ed3 x\n" + TRICKS);
	}

	private RequestCode requested(Caller customer) {
		customer.get("/api/v1/sessions");
		String form = "/api/v1/forms/" + UUID.randomUUID().toString().replace("-", "");
		String phone = "0917%06d".formatted(System.nanoTime() % 1_000_000);
		HttpResponse<String> begun = customer.send("POST", form, """
				{"consentVersion": "2026-11", "parentService": "CAPACITY_CHANGE", "customerCode": "PC05AA0012345",
				"ward": "hai-chau", "customerName": %s, "phone": "%s", "email": "hoa@example.com", "address": %s,
				"loadKw": "5.5", "phases": "1", "option": "FULL_QUOTATION", "channels": ["EMAIL"], "note": %s,
				"consents": ["PROVIDE_SERVICE", "ELECTRONIC_CONFIRMATION"]}
				""".formatted(Hostile.quoted(TYPED_NAME), phone, Hostile.quoted("12 L\u00ea " + TYPED_NAME),
				Hostile.quoted(TYPED_NAME)));
		assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
		String sent = customer
			.send("POST", form + "/verification", "{\"otp\":\"" + Caller.otp(this.mailbox, phone.substring(1)) + "\"}")
			.body();
		RequestCode code = RequestCode.of(JsonPath.read(sent, "$.code"));
		this.stage.enters(code.value());
		return code;
	}

	private void isKeptComposed(RequestCode code) {
		RequestView kept = this.requests.get(code);
		assertThat(kept.customerName()).isEqualTo(NAME);
		assertThat(kept.address()).isEqualTo("12 L\u00ea " + NAME);
		assertThat(kept.note()).isEqualTo("H\u1ed3ng\nBcc: gpj " + TRICKS);
	}

	private static String isEscaped(HttpResponse<String> page) {
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("<script>alert(1)", "\u202E");
		return page.body();
	}

	private void messagesHaveOneLineTitles(RequestCode code) {
		assertThat(this.mailbox.list(code.value(), Pageable.ofSize(50))).isNotEmpty()
			.allSatisfy((message) -> assertThat(String.valueOf(message.title())).doesNotContain("\n", "\r"))
			.anyMatch((message) -> message.text().contains(NAME));
	}

	private String contract(RequestCode code) throws Exception {
		long file = this.contracts.current(code).orElseThrow().documentId();
		try (PDDocument pdf = Loader.loadPDF(this.documents.open(file, Actor.SYSTEM).content())) {
			return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
		}
	}

	private static HttpResponse<String> cancelled(Caller customer, RequestCode code) {
		return customer.send("POST", "/api/v1/requests/" + code + "/cancellation",
				"{\"reason\":" + Hostile.quoted("o\u0302\u0300\u0000 x\r\n" + TRICKS) + "}");
	}

}
