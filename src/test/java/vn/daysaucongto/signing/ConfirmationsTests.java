package vn.daysaucongto.signing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.CancellationDecision;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
class ConfirmationsTests {

	private static final Actor CREW = new Actor("thi-cong", "Lê Văn Tùng", Set.of("thi-cong"), Set.of("PC05AA"));

	private static final ConfirmationContext ON_SITE = new ConfirmationContext(ConfirmationPlace.ON_SITE, CREW,
			"10.1.2.3", "Tablet");

	private static final ConfirmationContext PORTAL = new ConfirmationContext(ConfirmationPlace.PORTAL, null,
			"2001:db8::1", "Firefox");

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private UtilitySigning signing;

	@Autowired
	private OtpChallenges otp;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Requests requests;

	@Autowired
	private Documents documents;

	@Autowired
	private List<CaseMessageGuard> guards;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private MutableClock clock;

	private RequestCode code;

	@BeforeEach
	void aContractWaitsForTheCustomer() {
		this.code = this.reviewed.contract();
	}

	@AfterEach
	void today() {
		this.clock.set(ApplicationTest.TestClock.START);
	}

	@Test
	void theRightCodeConfirmsTheContract() {
		assertThat(this.confirmations.isOpen(this.code)).isTrue();
		OtpView challenge = start();
		assertThat(challenge.bindingSha256()).isEqualTo(this.contracts.get(this.code, 1).sha256());
		assertThat(confirm(challenge, this.phone.code(this.code, 1), ON_SITE)).isEqualTo(ConfirmationResult.CONFIRMED);
		ConfirmationView confirmation = this.confirmations.of(this.code, 1).orElseThrow();
		assertThat(confirmation.sha256()).isEqualTo(challenge.bindingSha256());
		assertThat(confirmation.place()).isEqualTo(ConfirmationPlace.ON_SITE);
		assertThat(confirmation.helper()).isEqualTo("thi-cong");
		assertThat(confirmation.consent()).contains("Nguyễn Thị Hoa", this.code.value(), "phiên bản 1",
				this.contracts.get(this.code, 1).total().format());
		assertThat(this.contracts.get(this.code, 1).state()).isEqualTo(ContractState.CONFIRMED);
		assertThat(this.requests.get(this.code).confirmedAt()).isEqualTo(this.clock.instant());
		assertThat(messages()).isEqualTo(1);
	}

	@Test
	void theEvidenceSaysWhatWasAgreedAndHow() {
		OtpView challenge = start();
		confirm(challenge, wrong(this.phone.code(this.code, 1)), PORTAL);
		confirm(challenge, this.phone.code(this.code, 1), PORTAL);
		long document = this.confirmations.of(this.code, 1).orElseThrow().evidenceDocumentId();
		String evidence = new String(this.documents.open(document, Actor.SYSTEM).content(), StandardCharsets.UTF_8);
		assertThat(this.documents.get(document).kind()).isEqualTo(DocumentKind.CONFIRMATION_EVIDENCE);
		assertThat(evidence).contains("không phải là chữ ký số", "đồng ý với hợp đồng",
				this.contracts.get(this.code, 1).sha256(), "\"failures\" : 1", "\"place\" : \"PORTAL\"", "2001:db8::1",
				"Firefox", challenge.phone());
		assertThat(evidence).doesNotContain(this.requests.get(this.code).phone().national());
	}

	@Test
	void aWrongCodeConfirmsNothingAndIsCounted() {
		OtpView challenge = start();
		String right = this.phone.code(this.code, 1);
		for (int i = 0; i < 5; i++) {
			assertThat(confirm(challenge, wrong(right), PORTAL)).isEqualTo(ConfirmationResult.WRONG);
		}
		assertThat(confirm(challenge, right, PORTAL)).isEqualTo(ConfirmationResult.SPENT);
		assertThat(this.otp.find(challenge.id()).orElseThrow().failures()).isEqualTo(5);
		nothingHappened();
	}

	@Test
	void anOldCodeConfirmsNothing() {
		OtpView challenge = start();
		this.clock.advance(Duration.ofMinutes(5));
		assertThat(confirm(challenge, this.phone.code(this.code, 1), PORTAL)).isEqualTo(ConfirmationResult.EXPIRED);
		nothingHappened();
	}

	@Test
	void confirmingAgainChangesNothing() {
		OtpView challenge = start();
		String typed = this.phone.code(this.code, 1);
		confirm(challenge, typed, ON_SITE);
		assertThat(confirm(challenge, typed, PORTAL)).isEqualTo(ConfirmationResult.CONFIRMED);
		assertThat(this.confirmations.all(this.code)).singleElement()
			.extracting(ConfirmationView::place)
			.isEqualTo(ConfirmationPlace.ON_SITE);
		assertThat(messages()).isEqualTo(1);
		assertRefused("signing.contract.confirmed", this::start);
	}

	@Test
	void onSiteAndOnThePortalAtOnceCountsOnce() throws Exception {
		OtpView challenge = start();
		String typed = this.phone.code(this.code, 1);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<Callable<ConfirmationResult>> acts = List.of(() -> confirm(challenge, typed, ON_SITE),
					() -> confirm(challenge, typed, PORTAL));
			// the second may find the code used before the first is on record, never
			// anything else
			List<ConfirmationResult> results = both.invokeAll(acts).stream().map(ConfirmationsTests::result).toList();
			assertThat(results).contains(ConfirmationResult.CONFIRMED)
				.isSubsetOf(ConfirmationResult.CONFIRMED, ConfirmationResult.EXPIRED);
		}
		finally {
			both.shutdown();
		}
		assertThat(this.confirmations.all(this.code)).hasSize(1);
		assertThat(messages()).isEqualTo(1);
	}

	@Test
	void twoRightCodesAtOnceCountOnce() throws Exception {
		OtpView first = start();
		String firstCode = this.phone.code(this.code, 1);
		assertThat(this.otp.check(first.id(), OtpPurpose.CONTRACT_CONFIRMATION, this.code + "/1", firstCode))
			.isEqualTo(OtpCheck.RIGHT);
		this.clock.advance(Duration.ofSeconds(61));
		OtpView second = start();
		assertThat(confirm(second, this.phone.code(this.code, 2), PORTAL)).isEqualTo(ConfirmationResult.CONFIRMED);
		assertThat(confirm(first, firstCode, ON_SITE)).isEqualTo(ConfirmationResult.CONFIRMED);
		assertThat(this.confirmations.all(this.code)).hasSize(1);
	}

	@Test
	void aSupersededVersionIsNotConfirmed() {
		OtpView challenge = start();
		String typed = this.phone.code(this.code, 1);
		this.reviewed.newVersion(this.code);
		assertRefused("signing.contract.superseded", this::start);
		assertRefused("signing.contract.superseded", () -> confirm(challenge, typed, PORTAL));
		nothingHappened();
	}

	@Test
	void aVersionThatIsNotReviewedIsNotConfirmed() {
		this.code = this.reviewed.drafted();
		assertRefused("signing.contract.notReady", this::start);
	}

	@Test
	void nothingIsConfirmedBeforeItIsBuilt() {
		this.code = this.reviewed.reviewed();
		assertThat(this.confirmations.isOpen(this.code)).isFalse();
		assertRefused("signing.contract.workNotDone", this::start);
	}

	@Test
	void aVersionThatTheCustomerWishesChangedIsNotConfirmed() {
		OtpView challenge = start();
		String typed = this.phone.code(this.code, 1);
		this.reviewed.wishForChange(this.code);
		assertRefused("signing.contract.changeOpen", this::start);
		assertRefused("signing.contract.changeOpen", () -> confirm(challenge, typed, PORTAL));
		nothingHappened();
	}

	@Test
	void aCancelledRequestIsNotConfirmed() {
		OtpView challenge = start();
		String typed = this.phone.code(this.code, 1);
		this.requests.cancel(this.code, "Đổi ý");
		this.requests.decideCancellation(this.code, CancellationDecision.APPROVE, "Đồng ý", ReviewedContracts.LEADER);
		assertThat(this.confirmations.isOpen(this.code)).isFalse();
		assertRefused("signing.request.over", this::start);
		assertRefused("request.cancelling", () -> confirm(challenge, typed, PORTAL));
		nothingHappened();
	}

	@Test
	void anotherRequestsChallengeIsUnknown() {
		OtpView challenge = start();
		RequestCode other = this.reviewed.contract();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.confirmations.confirm(other, challenge.id(), "123456", PORTAL));
	}

	@Test
	void aRefusalVoidsTheConfirmationAndTheCustomerConfirmsAnew() {
		OtpView challenge = start();
		confirm(challenge, this.phone.code(this.code, 1), PORTAL);
		CaseMessage before = message(1);
		assertThat(stillApplies(before)).isTrue();
		this.confirmations.refuse(this.code, "Sai địa chỉ", ReviewedContracts.LEADER);
		assertThat(this.confirmations.of(this.code, 1)).isEmpty();
		assertThat(this.confirmations.all(this.code)).singleElement()
			.extracting(ConfirmationView::voidReason)
			.isEqualTo("Sai địa chỉ");
		assertThat(this.requests.get(this.code).confirmedAt()).isNull();
		assertThat(stillApplies(before)).isFalse();
		assertRefused("signing.confirmation.none",
				() -> this.confirmations.refuse(this.code, "Sai địa chỉ", ReviewedContracts.LEADER));
		this.reviewed.declined(this.code);
		this.clock.advance(Duration.ofMinutes(2));
		assertThat(confirm(start(), this.phone.code(this.code, 2), PORTAL)).isEqualTo(ConfirmationResult.CONFIRMED);
		assertThat(this.confirmations.all(this.code)).hasSize(2);
		assertThat(messages()).isEqualTo(2);
		assertThat(stillApplies(before)).isFalse();
		assertThat(stillApplies(message(2))).isTrue();
	}

	@Test
	void whoHadAHandInTheContractDecidesNothing() {
		confirm(start(), this.phone.code(this.code, 1), PORTAL);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.confirmations.refuse(this.code, "Sai", ReviewedContracts.REVIEWER));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.signing.approve(this.code, ReviewedContracts.REVIEWER));
		assertThat(this.confirmations.of(this.code, 1).orElseThrow().approvedBy()).isNull();
	}

	@Test
	void whatWasApprovedIsNotRefusedAnyMore() {
		confirm(start(), this.phone.code(this.code, 1), PORTAL);
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		assertRefused("signing.approved",
				() -> this.confirmations.refuse(this.code, "Sai địa chỉ", ReviewedContracts.LEADER));
	}

	private OtpView start() {
		return this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
	}

	private ConfirmationResult confirm(OtpView challenge, String typed, ConfirmationContext context) {
		return this.confirmations.confirm(this.code, challenge.id(), typed, context);
	}

	private void nothingHappened() {
		assertThat(this.confirmations.all(this.code)).isEmpty();
		assertThat(this.requests.get(this.code).confirmedAt()).isNull();
		assertThat(messages()).isZero();
		assertThat(this.documents.list(this.code.value(), Set.of(DocumentKind.CONFIRMATION_EVIDENCE))).isEmpty();
	}

	private int messages() {
		return this.jdbc.queryForObject(
				"select count(*) from inbox_message where name = 'ContractConfirmed' and case_key = ?", Integer.class,
				this.code.value());
	}

	private CaseMessage message(int round) {
		return new CaseMessage("ContractConfirmed", this.code.value(), "PC05AA", this.code + "/1/" + round, "1");
	}

	private boolean stillApplies(CaseMessage message) {
		return this.guards.stream()
			.filter((guard) -> guard.message().equals(message.name()))
			.allMatch((guard) -> guard.stillApplies(message));
	}

	private static String wrong(String right) {
		return right.startsWith("1") ? "2" + right.substring(1) : "1" + right.substring(1);
	}

	private static void assertRefused(String code, Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run)
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo(code));
	}

	private static ConfirmationResult result(Future<ConfirmationResult> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
