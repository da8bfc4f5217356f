package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.request.ContactCorrections;
import vn.daysaucongto.request.CorrectedContact;
import vn.daysaucongto.request.IdentityCheck;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The customer and the contract (B11) by JSON, right and wrong. */
@DoorsTest
class ContractDoorsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Stage stage;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private ContactCorrections corrections;

	private RequestCode code;

	private Caller customer;

	@BeforeEach
	void theContractWaits() {
		this.code = this.procedure.toBeConfirmed(false);
		this.customer = Caller.customer(this.port, this.code, this.mailbox);
	}

	@Test
	void isReadAndConfirmedOnce() throws Exception {
		assertThat(state()).isEqualTo("READY");
		HttpResponse<byte[]> pdf = this.customer.download(door("/1"));
		assertThat(Sha256.of(pdf.body())).isEqualTo(JsonPath.read(contract(), "$.sha256"));
		String otp = asksForTheCode();
		post("/confirmation", "{\"otp\":\"" + otp + "\"}", 204);
		post("/confirmation", "{\"otp\":\"" + otp + "\"}", 204);
		assertThat(state()).isEqualTo("CONFIRMED");
		this.stage.settle();
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.SIGN_FOR_UTILITY);
	}

	private String asksForTheCode() {
		return Caller.otp(this.mailbox, this.code, "XAC NHAN HOP DONG",
				() -> post("/otp", "{\"version\":1,\"agreed\":true}", 200));
	}

	@Test
	void aWrongCodeIsToldAtItsFieldAndConfirmsNothing() {
		String right = asksForTheCode();
		String wrong = right.equals("000000") ? "111111" : "000000";
		HttpResponse<String> answer = post("/confirmation", "{\"otp\":\"" + wrong + "\"}", 422);
		assertThat(JsonPath.<String>read(answer.body(), "$.problems[0].field")).isEqualTo("otp");
		assertThat(state()).isEqualTo("READY");
	}

	@Test
	void nothingIsSentToWhoDoesNotAgreeOrReadAnotherVersion() {
		assertThat(post("/otp", "{\"version\":1,\"agreed\":false}", 422).body()).contains("agreed");
		post("/otp", "{\"version\":2,\"agreed\":true}", 409);
		post("/confirmation", "{\"otp\":\"000000\"}", 404);
	}

	/** It was let in by a code that went to somebody else's number. */
	@Test
	void theSessionOfTheOldNumberSeesNothingAnyMore() {
		String otp = asksForTheCode();
		this.corrections.correct(this.code,
				new CorrectedContact("0905123457", "", IdentityCheck.IN_PERSON, "Xem căn cước"),
				new Actor("cskh", "Nguyễn Thị Lan", Set.of("cskh"), Set.of("PC05AA")));
		assertThat(this.customer.get(door("")).statusCode()).isEqualTo(404);
		post("/confirmation", "{\"otp\":\"" + otp + "\"}", 404);
		this.customer = Caller.customer(this.port, this.code, this.mailbox);
		assertThat(state()).isEqualTo("READY");
	}

	@Test
	void aCorrectionIsAskedForOnceAndStopsTheConfirmation() {
		String wish = "{\"version\":1,\"text\":\"Sai tên đệm.\"}";
		assertThat(post("/changes", "{\"version\":1,\"text\":\" \"}", 422).body()).contains("text");
		post("/changes", wish, 204);
		post("/changes", wish, 204);
		post("/changes", "{\"version\":1,\"text\":\"Sai địa chỉ.\"}", 409);
		assertThat(state()).isEqualTo("CHANGE_REQUESTED");
		post("/otp", "{\"version\":1,\"agreed\":true}", 409);
		assertThat(JsonPath.<Integer>read(contract(), "$.changes.length()")).isOne();
	}

	@Test
	void theNextVersionTellsWhatHasChangedSinceTheOneThatWasRead() {
		assertThat(JsonPath.<Object>read(contract(), "$.difference")).isNull();
		post("/changes", "{\"version\":1,\"text\":\"Sai tên đệm.\"}", 204);
		this.stage.settle();
		this.procedure.does("hop-dong", this.code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", "NEW_VERSION", "answer", "Đã sửa.", "correction",
						Map.of("customerName", "Nguyễn Thị Mai Hoa", "address", "12 Lê Lợi", "terms", "")));
		this.procedure.does("hop-dong", this.code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
		assertThat(JsonPath.<Integer>read(contract(), "$.difference.from")).isOne();
		assertThat(JsonPath.<List<String>>read(contract(),
				"$.difference.clauses[*].lines[*].after[?(@.changed == true)].text"))
			.contains("Mai");
	}

	@Test
	void beforeTheWorkIsDoneItIsOnlyRead() {
		RequestCode early = this.procedure.offered();
		this.procedure.paidAtCounter(early);
		Caller owner = Caller.customer(this.port, early, this.mailbox);
		String door = "/api/v1/requests/" + early + "/contract";
		assertThat(owner.get(door).statusCode()).as("not reviewed yet").isEqualTo(404);
		assertThat(owner.get(door + "/1").statusCode()).isEqualTo(404);
		this.procedure.contractReviewed(early);
		assertThat(JsonPath.<String>read(owner.get(door).body(), "$.state")).isEqualTo("PREVIEW");
		assertThat(owner.get(door + "/1").statusCode()).isEqualTo(200);
		assertThat(owner.send("POST", door + "/otp", "{\"version\":1,\"agreed\":true}").statusCode()).isEqualTo(409);
		assertThat(owner.send("POST", door + "/changes", "{\"version\":1,\"text\":\"Sai tên.\"}").statusCode())
			.isEqualTo(409);
	}

	private String state() {
		return JsonPath.read(contract(), "$.state");
	}

	private String contract() {
		return this.customer.get(door("")).body();
	}

	private HttpResponse<String> post(String path, String json, int expected) {
		HttpResponse<String> answer = this.customer.send("POST", door(path), json);
		assertThat(answer.statusCode()).as("%s %s: %s", path, json, answer.body()).isEqualTo(expected);
		return answer;
	}

	private String door(String path) {
		return "/api/v1/requests/" + this.code + "/contract" + path;
	}

}
