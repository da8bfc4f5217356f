package vn.daysaucongto.request;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DataJpaTest(showSql = false, properties = "spring.liquibase.contexts=demo")
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ Requests.class, RequestCodes.class, SubmitChecks.class, Units.class, RequestGuards.class,
		RequestsTests.Outside.class })
@RecordApplicationEvents
@ActiveProfiles("demo")
@Tag("database")
class RequestsTests {

	private static final Actor CLERK = new Actor("cskh", "Chị Lan", Set.of("cskh"), Set.of("PC05AA"));

	@Autowired
	private Requests requests;

	@Autowired
	private RecordingInbox inbox;

	@Autowired
	private ServiceRequests rows;

	@BeforeEach
	void emptyInbox() {
		this.inbox.posted.clear();
	}

	@Test
	void aSentRequestGetsACodeAndStartsItsCaseInTheUnitOfTheCustomerCode(@Autowired ApplicationEvents events) {
		RequestCode code = this.requests.submit(aRequest("k1"));
		assertThat(code.value()).matches("DSCT26\\d{6}");
		assertThat(this.inbox.posted)
			.containsExactly(new CaseMessage("RequestSubmitted", code.value(), "PC05AA", "k1", null));
		RequestView view = this.requests.get(code);
		assertThat(view.unitName()).startsWith("Điện lực Hải Châu");
		assertThat(view.areaKind()).isEqualTo(AreaKind.URBAN);
		assertThat(view.fullAddress()).isEqualTo("12 Trần Phú, Phường Hải Châu");
		assertThat(view.channels()).containsExactly(ContactChannel.EMAIL);
		assertThat(events.stream(RequestSubmitted.class)).containsExactly(new RequestSubmitted(code));
	}

	@Test
	void afterAMillionCodesBeginAnewWithinTheirSixDigits(@Autowired JdbcTemplate sql) {
		sql.execute("alter sequence service_request_code_seq restart with 1900000");
		assertThat(this.requests.submit(aRequest("k1b")).value()).matches("DSCT\\d{2}900000");
	}

	@Test
	void theSameFormSentAgainIsTheSameRequest() {
		List<RequestCode> withIt = new ArrayList<>();
		RequestCode code = this.requests.submit(aRequest("k2"), withIt::add);
		assertThat(this.requests.submit(aRequest("k2"), withIt::add)).isEqualTo(code);
		assertThat(withIt).containsExactly(code);
		assertThat(this.inbox.posted).hasSize(1);
	}

	@Test
	void otherContentUnderAKnownKeyIsNeverTakenForTheFormThatWasSent() {
		this.requests.submit(aRequest("k2b"));
		for (SubmitRequest other : List.of(aRequest("k2b", "0912 345 679", "12 Trần Phú"),
				aRequest("k2b", "0912 345 678", "14 Trần Phú"))) {
			assertRefused("request.clientKey.used", () -> this.requests.submit(other));
		}
	}

	@Test
	void consentIsKeptPerPurposeWithTheVersionOfItsText() {
		RequestCode code = this.requests.submit(aRequest("k3"));
		assertThat(this.rows.findById(code.value()).orElseThrow().consents()).extracting(Consent::purpose)
			.containsExactly(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION);
	}

	@Test
	void eachProblemIsNamedAtItsField() {
		SubmitRequest wrong = new SubmitRequest("k4", ParentService.CAPACITY_CHANGE, "!", "", "nowhere", " ", "123",
				"not an email", "", new BigDecimal("1000"), 2, null, Set.of(), Set.of(ConsentPurpose.FEEDBACK), "old",
				"");
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> this.requests.submit(wrong))
			.satisfies((ex) -> assertThat(ex.problems()).extracting(FieldProblem::field)
				.containsExactlyInAnyOrder("parentCode", "customerCode", "ward", "customerName", "phone", "email",
						"address", "loadKw", "phases", "option", "consents"));
		assertThat(this.inbox.posted).isEmpty();
	}

	@Test
	void aNewSupplyHasNoCustomerCodeYetAndIsServedByTheWardsUnit() {
		SubmitRequest ask = new SubmitRequest("k5", ParentService.NEW_SUPPLY, "", "", "hoa-tien", "Lê Thị B",
				"0912345678", "", "Thôn 1", BigDecimal.ONE, 1, ServiceOption.SELF, Set.of(),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), "");
		RequestView view = this.requests.get(this.requests.submit(ask));
		assertThat(view.unit()).isEqualTo("PC05BB");
		assertThat(view.areaKind()).isEqualTo(AreaKind.RURAL);
	}

	@Test
	void missingPapersAreAskedForAndSuppliedRoundByRound() {
		RequestCode code = sent("k6");
		assertRefused("request.documents.notAsked", () -> this.requests.supplyDocuments(code));
		this.requests.askForDocuments(code, "Sổ đỏ", CLERK);
		assertRefused("request.documents.awaited", () -> this.requests.accept(code, CLERK));
		this.requests.supplyDocuments(code);
		this.requests.supplyDocuments(code);
		this.requests.askForDocuments(code, "Trang hai của sổ đỏ", CLERK);
		assertThat(this.requests.get(code).documentsAsked().round()).isEqualTo(2);
		this.requests.supplyDocuments(code);
		assertThat(this.inbox.posted).extracting(CaseMessage::name, CaseMessage::reference)
			.containsExactly(tuple("DocumentsSupplied", "1"), tuple("DocumentsSupplied", "2"));
		this.requests.accept(code, CLERK);
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.ACCEPTED);
	}

	@Test
	void papersSuppliedInTimeKeepTheRequestFromLapsing() {
		RequestCode code = sent("k12");
		this.requests.askForDocuments(code, "Sổ đỏ", CLERK);
		this.requests.supplyDocuments(code);
		assertRefused("request.documents.notAwaited", () -> this.requests.close(code, Outcome.REQUEST_LAPSED));
		this.requests.accept(code, CLERK);
		assertThat(this.requests.get(code).isOpen()).isTrue();
	}

	@Test
	void cancellingBeforeConstructionNeedsNobody(@Autowired ApplicationEvents events) {
		RequestCode code = sent("k7");
		assertThat(this.requests.cancel(code, "Đổi ý")).isEqualTo(CancellationResult.CANCELLED);
		assertThat(this.requests.cancel(code, "Đổi ý")).isEqualTo(CancellationResult.CANCELLED);
		assertThat(this.inbox.posted).extracting(CaseMessage::name).containsExactly("CancellationRequested");
		assertThat(events.stream(RequestCancelled.class)).hasSize(1);
		assertRefused("request.cancelling", () -> this.requests.constructionBegan(code));
		assertRefused("request.cancelling", () -> this.requests.customerConfirmed(code));
	}

	@Test
	void cancellingDuringConstructionIsDecidedByAPerson() {
		RequestCode code = sent("k8");
		this.requests.constructionBegan(code);
		assertThat(this.requests.cancel(code, "Đổi ý")).isEqualTo(CancellationResult.UNDER_REVIEW);
		assertThat(this.requests.cancel(code, "Đổi ý")).isEqualTo(CancellationResult.UNDER_REVIEW);
		this.requests.decideCancellation(code, CancellationDecision.DENY, "Dây đã kéo xong", CLERK);
		assertRefused("request.cancel.nothingToDecide",
				() -> this.requests.decideCancellation(code, CancellationDecision.APPROVE, "", CLERK));
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.SUBMITTED);
		this.requests.cancel(code, "Vẫn muốn hủy");
		this.requests.decideCancellation(code, CancellationDecision.APPROVE, "Đồng ý", CLERK);
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.CANCELLING);
		assertThat(this.inbox.posted).extracting(CaseMessage::name)
			.containsExactly("CancellationReviewRequested", "CancellationReviewRequested", "CancellationApproved");
	}

	@Test
	void afterTheConfirmationCancellingIsRefusedUntilItIsVoided() {
		RequestCode code = sent("k9");
		this.requests.constructionBegan(code);
		this.requests.cancel(code, "Đổi ý");
		this.requests.customerConfirmed(code);
		assertRefused("request.cancel.confirmed",
				() -> this.requests.decideCancellation(code, CancellationDecision.APPROVE, "", CLERK));
		this.requests.decideCancellation(code, CancellationDecision.DENY, "Đã xác nhận hợp đồng", CLERK);
		assertRefused("request.cancel.confirmed", () -> this.requests.cancel(code, ""));
		this.requests.confirmationVoided(code);
		assertThat(this.requests.cancel(code, "")).isEqualTo(CancellationResult.UNDER_REVIEW);
	}

	@Test
	void aClosedRequestStaysClosed(@Autowired ApplicationEvents events) {
		RequestCode code = sent("k10");
		this.requests.close(code, Outcome.ofEnd("OfferLapsed"));
		this.requests.close(code, Outcome.OFFER_LAPSED);
		assertThat(events.stream(RequestClosed.class)).hasSize(1);
		assertRefused("request.closed", () -> this.requests.close(code, Outcome.COMPLETED));
		assertRefused("request.closed", () -> this.requests.cancel(code, ""));
		assertRefused("request.closed", () -> this.requests.accept(code, CLERK));
	}

	@Test
	void aMessageThatNoLongerMattersExpires(@Autowired List<CaseMessageGuard> guards) {
		RequestCode code = sent("k11");
		this.requests.askForDocuments(code, "Sổ đỏ", CLERK);
		this.requests.supplyDocuments(code);
		CaseMessage supplied = this.inbox.posted.get(0);
		assertThat(stillApplies(guards, supplied)).isTrue();
		this.requests.askForDocuments(code, "Ảnh rõ hơn", CLERK);
		assertThat(stillApplies(guards, supplied)).isFalse();
		this.requests.close(code, Outcome.REQUEST_LAPSED);
		assertThat(stillApplies(guards, supplied)).isFalse();
	}

	@Test
	void anUnknownCodeIsNotFound() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.requests.get(RequestCode.of("DSCT99999999")));
	}

	private static boolean stillApplies(List<CaseMessageGuard> guards, CaseMessage message) {
		return guards.stream()
			.filter((guard) -> guard.message().equals(message.name()))
			.findFirst()
			.orElseThrow()
			.stillApplies(message);
	}

	private RequestCode sent(String clientKey) {
		RequestCode code = this.requests.submit(aRequest(clientKey));
		this.inbox.posted.clear();
		return code;
	}

	private SubmitRequest aRequest(String clientKey) {
		return aRequest(clientKey, "0912 345 678", "12 Trần Phú");
	}

	private SubmitRequest aRequest(String clientKey, String phone, String address) {
		return new SubmitRequest(clientKey, ParentService.CAPACITY_CHANGE, "YC-2026/1", "pc05aa 0012345", "hai-chau",
				"Nguyễn Văn A", phone, "a@example.com", address, new BigDecimal("5"), 1, ServiceOption.FULL_PACKAGE,
				Set.of(ContactChannel.EMAIL),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), "");
	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(code));
	}

	static class RecordingInbox implements CaseInbox {

		private final List<CaseMessage> posted = new ArrayList<>();

		private final Set<String> keys = new HashSet<>();

		@Override
		public boolean post(CaseMessage message) {
			return this.keys.add(message.name() + message.senderKey()) && this.posted.add(message);
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Outside {

		@Bean
		RecordingInbox recordingInbox() {
			return new RecordingInbox();
		}

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
		}

		@Bean
		LocalValidatorFactoryBean validator() {
			return new LocalValidatorFactoryBean();
		}

	}

}
