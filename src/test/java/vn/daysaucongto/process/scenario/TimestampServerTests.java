package vn.daysaucongto.process.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.signing.pades.Responders;
import vn.daysaucongto.signing.pades.Responders.Mood;
import vn.daysaucongto.signing.pades.Responders.Party;
import vn.daysaucongto.signing.pades.TestAuthority;
import vn.daysaucongto.signing.verification.ContractVerifications;
import vn.daysaucongto.signing.verification.PdfReport;
import vn.daysaucongto.signing.verification.Verification;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.Pdfsig;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** B12 with a time-stamp server, and without it. */
@ScenarioTest
class TimestampServerTests {

	private static final TestAuthority AUTHORITY = new TestAuthority(
			ApplicationTest.TestClock.START.minus(Duration.ofDays(1)));

	private static final Responders RESPONDERS = new Responders(AUTHORITY,
			() -> ClockUtil.getCurrentTime().toInstant());

	@TempDir
	private static Path directory;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Documents documents;

	@Autowired
	private ContractVerifications verifications;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private JdbcTemplate jdbc;

	private RequestCode code;

	@DynamicPropertySource
	static void itSignsForTheLongTerm(DynamicPropertyRegistry settings) throws IOException {
		Path keystore = Files.write(directory.resolve("utility.p12"), AUTHORITY.utilityKeystore(RESPONDERS.url()));
		Path root = AUTHORITY.pem(directory.resolve("root.pem"));
		settings.add("app.signing.keystore", keystore::toString);
		settings.add("app.signing.keystore-password", () -> TestAuthority.PASSWORD);
		settings.add("app.signing.trusted", root::toString);
		settings.add("app.signing.level", () -> "B_LT");
		settings.add("app.signing.timestamp-url", RESPONDERS::timestampUrl);
		settings.add("app.signing.answer-timeout", () -> "1s");
	}

	@BeforeEach
	void theCustomerConfirmed() {
		this.code = this.procedure.toBeConfirmed(true);
		this.customer.confirmsOnSite(this.code);
	}

	@AfterEach
	void itAnswersAgain() {
		RESPONDERS.reset();
	}

	@AfterAll
	static void itIsGone() {
		RESPONDERS.close();
	}

	@Test
	void whileItIsDownTheStepWaitsAndIsTriedAgain() throws IOException {
		RESPONDERS.is(Party.TIMESTAMPS, Mood.DOWN);
		assertThatThrownBy(() -> this.procedure.signed(this.code));
		assertThat(this.contracts.get(this.code, 1).state()).isEqualTo(ContractState.CONFIRMED);
		assertThat(signed()).isEmpty();
		assertThat(this.stage.waiting(this.code.value())).contains("ApplyUtilitySignature");
		Job job = job();
		assertThat(job.getRetries()).isPositive();
		assertThat(job.getExceptionMessage()).contains(RESPONDERS.timestampUrl(), "503");
		RESPONDERS.reset();
		this.stage.timePasses(Duration.ofMinutes(2));
		assertThat(this.contracts.get(this.code, 1).state()).isEqualTo(ContractState.SIGNED);
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.COMPLETE_PROCEDURE);
		byte[] file = this.documents.open(signed().get(0).id(), Actor.SYSTEM).content();
		assertThat(Pdfsig.of(Files.write(directory.resolve("signed.pdf"), file))).contains("Signature is Valid");
	}

	@Test
	void whoeverChecksTheContractIsToldThatItIsWhole() {
		this.procedure.signed(this.code);
		byte[] file = this.documents.content(signed().get(0).id());
		Verification verification = this.verifications.ofFile(file);
		assertThat(verification.verdict()).isEqualTo(Verification.Verdict.HELD);
		assertThat(verification.report().overall()).isEqualTo(PdfReport.Overall.UNCHANGED);
		byte[] longer = Arrays.copyOf(file, file.length + 1);
		longer[file.length] = '\n';
		assertThat(this.verifications.ofFile(longer).verdict()).isNotEqualTo(Verification.Verdict.HELD);
	}

	@Test
	void whileItIsAskedNothingIsLocked() {
		RESPONDERS.meanwhile(() -> this.jdbc.update(
				"update contract_confirmation set user_agent = user_agent where request_code = ?", this.code.value()));
		this.procedure.signed(this.code);
		assertThat(this.contracts.get(this.code, 1).state()).isEqualTo(ContractState.SIGNED);
	}

	@Test
	void whatChangesWhileItIsAskedIsNotSigned() {
		RESPONDERS
			.meanwhile(() -> this.jdbc.update("update contract_confirmation set sha256 = ? where request_code = ?",
					"0".repeat(64), this.code.value()));
		assertThatThrownBy(() -> this.procedure.signed(this.code))
			.hasMessage("What was approved changed while it was signed");
		assertThat(signed()).isEmpty();
	}

	private Job job() {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.code.value())
			.singleResult()
			.getId();
		return this.jobs.createJobQuery()
			.processInstanceId(instance)
			.activityId("ApplyUtilitySignature")
			.withException()
			.singleResult();
	}

	private List<StoredDocument> signed() {
		return this.documents.list(this.code.value(), Set.of(DocumentKind.CONTRACT_SIGNED));
	}

}
