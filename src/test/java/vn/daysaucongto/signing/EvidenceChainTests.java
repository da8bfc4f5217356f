package vn.daysaucongto.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.evidence.CheckedEvidence;
import vn.daysaucongto.signing.evidence.EvidenceAudit;
import vn.daysaucongto.signing.evidence.EvidenceFlaw;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes a row afterwards is seen. */
@ApplicationTest
@Tag("postgres")
@Import({ ReviewedContracts.class, CustomersPhone.class })
class EvidenceChainTests {

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private EvidenceAudit audit;

	@Autowired
	private Documents documents;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MutableClock clock;

	private RequestCode first;

	private RequestCode second;

	@BeforeEach
	void twoConfirmations() {
		this.first = confirmed();
		this.second = confirmed();
	}

	@AfterEach
	void today() {
		this.clock.set(ApplicationTest.TestClock.START);
	}

	@Test
	void eachNamesTheOneBefore() {
		CheckedEvidence before = of(this.first);
		CheckedEvidence after = of(this.second);
		assertThat(before.isWhole()).as("%s", before.flaws()).isTrue();
		assertThat(after.isWhole()).as("%s", after.flaws()).isTrue();
		assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
		byte[] evidence = this.documents.content(after.documentId());
		assertThat(Sha256.of(evidence)).isEqualTo(after.sha256());
		assertThat(new String(evidence, StandardCharsets.UTF_8)).contains("\"sequence\" : " + after.sequence(),
				"\"previousSha256\" : \"" + before.sha256() + "\"");
		assertThat(this.audit.isEndThere()).isTrue();
		assertThat(this.audit.all(PageRequest.of(0, 2)).getContent()).extracting(CheckedEvidence::request)
			.containsExactly(this.second, this.first);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					contract_confirmation set consent = 'Tôi đồng ý' where request_code = :code | ORIGIN
					contract_confirmation set ip = '203.0.113.9' where request_code = :code | ORIGIN
					contract_confirmation set user_agent = 'x' where request_code = :code | ORIGIN
					contract_confirmation set phone = '+84987654321' where request_code = :code | ORIGIN
					contract_confirmation set place = 'ON_SITE' where request_code = :code | ORIGIN
					contract_confirmation set helper = 'cskh' where request_code = :code | ORIGIN
					contract_confirmation set number = 2 where request_code = :code | ORIGIN
					contract_confirmation set sha256 = 'ab' where request_code = :code | ORIGIN
					contract_confirmation set confirmed_at = timestamp with time zone '2026-11-18 00:00:00+00' where request_code = :code | ORIGIN
					otp_challenge set failures = 1 where subject = ':code/1' | ORIGIN
					otp_challenge set binding_sha256 = 'ab' where subject = ':code/1' | ORIGIN
					otp_challenge set phone = '+84987654321' where subject = ':code/1' | ORIGIN
					evidence_record set sha256 = 'ab' where request_code = :code | CONTENT
					evidence_record set previous_sha256 = 'ab' where request_code = :code | CHAIN
					evidence_record set sequence = sequence + 1000 where request_code = :code | GAP
					evidence_record set seal = (select r.seal from evidence_record r where r.sequence = evidence_record.sequence - 1) where request_code = :code | SEAL
					evidence_record set document_id = (select min(d.id) from document d where d.case_key = :code) where request_code = :code | CONTENT
					document_content set content = (select c.content from document_content c where c.document_id = (select min(d.id) from document d)) where document_id = (select r.document_id from evidence_record r where r.request_code = :code) | CONTENT
					""")
	void aChangedRowIsSeen(String change, EvidenceFlaw flaw) {
		String sql = "update "
				+ change.replace("':code/1'", "'" + this.second + "/1'").replace(":code", "'" + this.second + "'");
		assertThat(afterwards(sql)).contains(flaw);
		assertThat(of(this.second).isWhole()).as("undone").isTrue();
	}

	@Test
	void aLinkThatIsTakenOutIsSeen() {
		assertThat(afterwards("delete from evidence_record where request_code = '" + this.first + "'"))
			.containsExactly(EvidenceFlaw.GAP);
		Boolean endThere = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.update("delete from evidence_record where request_code = ?", this.second.value());
			return this.audit.isEndThere();
		});
		assertThat(endThere).isFalse();
	}

	/** What is wrong with the second after a change that is undone at once. */
	private Set<EvidenceFlaw> afterwards(String sql) {
		return this.transaction.execute((status) -> {
			status.setRollbackOnly();
			assertThat(this.jdbc.update(sql)).as(sql).isOne();
			return of(this.second).flaws();
		});
	}

	private CheckedEvidence of(RequestCode code) {
		List<CheckedEvidence> evidence = this.audit.of(code);
		assertThat(evidence).hasSize(1);
		return evidence.get(0);
	}

	private RequestCode confirmed() {
		RequestCode code = this.reviewed.contract();
		OtpView challenge = this.confirmations.start(code, 1, ConfirmationPlace.PORTAL);
		assertThat(this.confirmations.confirm(code, challenge.id(), this.phone.code(code, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "192.0.2.7", "Firefox")))
			.isEqualTo(ConfirmationResult.CONFIRMED);
		return code;
	}

}
