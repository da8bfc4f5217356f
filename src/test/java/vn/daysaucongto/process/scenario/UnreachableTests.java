package vn.daysaucongto.process.scenario;

import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.CallResult;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.ServiceOption;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** No message reaches the customer: a person calls, and the case goes on meanwhile. */
@ScenarioTest
class UnreachableTests {

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Notices notices;

	@Test
	void customerCareCalls() {
		RequestCode code = this.procedure.requested(ServiceOption.FULL_QUOTATION, Customer.NOBODY_ANSWERS, "");
		this.procedure.scheduled(code);
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.PERFORM_SURVEY);
		NoticeView notice = this.notices.list(code).get(0);
		assertThat(this.stage.waiting(notice.id())).containsExactly(Process.Tasks.CALL_CUSTOMER);
		this.stage.completes("cskh", notice.id(), Process.Tasks.CALL_CUSTOMER, Map.of("result", "TOLD"));
		assertThat(this.stage.waiting(notice.id())).isEmpty();
		assertThat(this.notices.get(notice.id()).callResult()).isEqualTo(CallResult.TOLD);
	}

}
