package vn.daysaucongto.process.notification;

import java.util.UUID;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.NoticeState;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A step that tells the customer something writes a row and starts a process, no more.
 */
@ApplicationTest
@Import(Cases.class)
class SendNoticeTests {

	@Autowired
	private Cases cases;

	@Autowired
	private Notices notices;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TransactionTemplate transaction;

	private RequestCode code;

	@BeforeEach
	void aRequestWithAnAppointment() {
		this.code = this.cases.withSurveyAppointment();
	}

	@Test
	void aNoticeIsWrittenAndItsProcessWaitsToStart() {
		this.cases.told(this.code, "NotifySurveyTime");
		assertThat(this.notices.list(this.code)).singleElement().satisfies((notice) -> {
			assertThat(notice.id()).isEqualTo(this.code + "/TB-001");
			assertThat(notice.state()).isEqualTo(NoticeState.PENDING);
			ProcessInstance sending = this.cases.sending(notice.id());
			assertThat(sending.getTenantId()).isEqualTo("PC05AA");
			assertThat(this.runtime.getVariables(sending.getId())).containsOnlyKeys("unit", "noticeKind")
				.containsEntry("noticeKind", "SURVEY_TIME");
			assertThat(this.notices.deliveries(notice.id())).isEmpty();
		});
	}

	@Test
	void whenTheStepFailsThereIsNeitherNoticeNorProcess() {
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.cases.told(this.code, "NotifySurveyTime");
			assertThat(this.notices.list(this.code)).hasSize(1);
			throw new IllegalStateException("what comes after fails");
		}));
		assertThat(this.notices.list(this.code)).isEmpty();
		assertThat(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(Process.Definitions.GUI_THONG_BAO)
			.processInstanceBusinessKeyLike(this.code + "%")
			.count()).isZero();
	}

	@Test
	void whatStillWaitsToBeSentIsNotWrittenAgain() {
		this.cases.told(this.code, "NotifySurveyTime");
		this.cases.told(this.code, "NotifySurveyTime");
		assertThat(this.notices.list(this.code)).hasSize(1);
	}

	@Test
	void moneyWithoutARequestHasNobodyToTell() {
		String receipt = "KT-" + UUID.randomUUID();
		ProcessInstance refund = this.runtime.createProcessInstanceByKey(Process.Definitions.HOAN_TIEN)
			.businessKey(receipt)
			.setVariable(Process.Variables.UNIT, "PC05AA")
			.startBeforeActivity("NotifyRefund")
			.execute();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(refund.getId()).count()).isZero();
	}

}
