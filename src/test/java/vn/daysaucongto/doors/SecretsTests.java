package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.OtpView;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Personal data stays in its tables, and a one-time code exists in clear only on its way
 * to the customer.
 */
@DoorsTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests {

	private static final Pattern LINKS = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern FORM = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

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
	private Confirmations confirmations;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Snapshot snapshot;

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void aCaseLeavesNoPersonalDataInTheEngineNorInTheLogAndNoCodeAnywhere(CapturedOutput log) {
		RequestCode code = this.procedure.toBeConfirmed(true);
		String otp = confirmed(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		assertThat(this.requests.get(code).outcome()).isEqualTo(Outcome.COMPLETED);
		List<String> secrets = personal(this.requests.get(code).phone());

		Map<String, List<String>> all = this.snapshot.take();
		assertThat(all.keySet()).anyMatch("act_hi_procinst"::equalsIgnoreCase);
		all.forEach((table, rows) -> {
			if (table.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
				assertThat(rows).as(table).allSatisfy((row) -> assertThat(row).doesNotContain(secrets));
			}
			if (!table.equalsIgnoreCase("test_message")) {
				assertThat(rows).as("the code in " + table).noneMatch((row) -> standsIn(row, otp));
			}
		});
		assertThat(log.getAll()).as("the capture works").contains("Challenge ");
		assertThat(log.getAll()).doesNotContain(secrets);
		assertThat(standsIn(log.getAll(), otp)).as("the code in the log").isFalse();
	}

	/** B9. The crew types the code that the customer tells them. */
	private String confirmed(RequestCode code) {
		OtpView challenge = this.confirmations.start(code, this.contracts.current(code).orElseThrow().number(),
				ConfirmationPlace.ON_SITE);
		String otp = Caller.otp(this.mailbox, code.value());
		assertThat(
				this.confirmations.confirm(code, challenge.id(), otp, new ConfirmationContext(ConfirmationPlace.ON_SITE,
						this.stage.person("thi-cong"), "10.1.2.3", "Tablet")))
			.isEqualTo(ConfirmationResult.CONFIRMED);
		this.stage.settle();
		return otp;
	}

	@Test
	void noAddressTellsWhoTheCustomerIs(CapturedOutput log) {
		String phone = "0987%06d".formatted(System.nanoTime() % 1_000_000);
		Caller customer = Caller.nobody(this.port);
		List<String> addresses = new ArrayList<>();
		String page = read(customer.get("/yeu-cau/moi"), addresses);
		String token = found(FORM, page);
		HttpResponse<String> sent = customer.send("POST", "/yeu-cau/moi",
				"multipart/form-data; boundary=" + Multipart.BOUNDARY,
				Multipart.withPapers(form(token, phone, found(CSRF, page))));
		String verification = sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
		read(sent, addresses);
		String toVerify = read(customer.get(path(verification)), addresses);
		String otp = Caller.otp(this.mailbox, phone);
		HttpResponse<String> verified = customer.send("POST", "/yeu-cau/moi/xac-minh",
				"application/x-www-form-urlencoded",
				"token=" + token + "&otp=" + otp + "&_csrf=" + found(CSRF, toVerify));
		read(verified, addresses);
		String ofCase = verified.headers().firstValue("Location").orElseThrow();
		assertThat(ofCase).contains("/yeu-cau/DSCT");
		for (String next : List.of("", "/bao-gia")) {
			read(customer.get(path(ofCase) + next), addresses);
		}
		read(Caller.browser(this.port, "cskh").get("/staff/hop-thu"), addresses);

		List<String> secrets = Stream.concat(personal(Phone.parse(phone).orElseThrow()).stream(), Stream.of(otp))
			.toList();
		assertThat(addresses).hasSizeGreaterThan(20)
			.allSatisfy((address) -> assertThat(address).doesNotContain(secrets));
		assertThat(log.getAll()).doesNotContain(secrets);
	}

	private static Map<String, String> form(String token, String phone, String csrf) {
		return Map.ofEntries(Map.entry("token", token), Map.entry("_csrf", csrf),
				Map.entry("consentVersion", "2026-11"), Map.entry("parentService", "CAPACITY_CHANGE"),
				Map.entry("customerCode", "PC05AA0012345"), Map.entry("ward", "hai-chau"),
				Map.entry("customerName", "Nguyễn Thị Hoa"), Map.entry("phone", phone),
				Map.entry("email", "hoa@example.com"), Map.entry("address", "12 Lê Lợi"), Map.entry("loadKw", "5,5"),
				Map.entry("phases", "1"), Map.entry("option", "FULL_PACKAGE"),
				Map.entry("consents", "PROVIDE_SERVICE,ELECTRONIC_CONFIRMATION"));
	}

	/** Keeps where the answer came from, where it leads and what it links to. */
	private static String read(HttpResponse<String> answer, List<String> addresses) {
		addresses.add(answer.uri().toString());
		answer.headers().firstValue("Location").ifPresent(addresses::add);
		LINKS.matcher(answer.body()).results().map((link) -> link.group(1)).forEach(addresses::add);
		return answer.body();
	}

	private static String path(String location) {
		return location.replaceFirst("^http://[^/]*", "");
	}

	private static String found(Pattern pattern, String page) {
		Matcher matcher = pattern.matcher(page);
		assertThat(matcher.find()).as(page).isTrue();
		return matcher.group(1);
	}

	/** As the case has it, in each form that it could be written in. */
	private static List<String> personal(Phone phone) {
		String national = phone.national();
		return List.of("Nguyễn Thị Hoa", "Chị Hoa", "hoa@example.com", "hoa%40example.com", "12 Lê Lợi", national,
				national.substring(1), phone.e164());
	}

	private static boolean standsIn(String text, String code) {
		return Pattern.compile("(?<!\\d)" + code + "(?!\\d)").matcher(text).find();
	}

}
