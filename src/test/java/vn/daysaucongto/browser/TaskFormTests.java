package vn.daysaucongto.browser;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What every form in Tasklist does, shown with the smallest of them. */
@BrowserTest
class TaskFormTests {

	@Autowired
	private Requests requests;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	private String taskId;

	private String instance;

	@BeforeEach
	void aDecisionWaits() {
		this.repository.createDeployment()
			.name("one task")
			.addClasspathResource("browser/one-task.bpmn")
			.addClasspathResource("forms/decide-cancellation.html")
			.deploy();
		RequestCode code = this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(),
				ParentService.CAPACITY_CHANGE, "", "PC05AA0012345", "hai-chau", "Nguyễn Thị Hoa", "0912345678", "",
				"12 Lê Lợi", new BigDecimal("5.5"), 1, ServiceOption.FULL_PACKAGE, Set.of(),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
		this.requests.constructionBegan(code);
		this.requests.cancel(code, "Tôi chuyển nhà.");
		this.instance = this.runtime.startProcessInstanceByKey("one-task", code.value(), Map.of("unit", "PC05AA"))
			.getId();
		this.taskId = this.tasks.createTaskQuery().processInstanceId(this.instance).singleResult().getId();
	}

	@Test
	void isReadBeforeItIsClaimedCheckedAtTheFieldsAndCompleted(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.atADesk("lanh-dao")).opens(this.taskId);
		leader.reads("Tôi chuyển nhà.").reads("Nguyễn Thị Hoa").reads("0912 345 678");
		assertThat(leader.status()).contains("nhận việc");
		leader.claims().pressesComplete();
		assertThat(leader.problemAt("cancellation")).isNotEmpty();
		leader.chooses("cancellation", "DENY").fills("answer", "Đã thi công xong phần dây chính.");
		leader.completes();
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(this.instance).count()).isZero();
	}

	@Test
	void fitsAPhoneAndLosesNothingInAReload(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.onThePhone("lanh-dao")).opens(this.taskId).claims();
		leader.chooses("cancellation", "DENY").fills("answer", "Viết dở");
		Number wide = (Number) leader.person().browser().executeScript("return document.documentElement.scrollWidth");
		assertThat(wide.intValue()).isLessThanOrEqualTo(360);
		leader.person().waitsFor("the draft to be kept", (page) -> page.executeAsyncScript("""
				const done = arguments[0];
				indexedDB.open('dsct-forms').onsuccess = ({ target }) => {
				  target.result.transaction('drafts').objectStore('drafts').count().onsuccess
				    = (count) => done(count.target.result > 0);
				}"""));
		leader.person().browser().navigate().refresh();
		leader.person()
			.waitsFor("the draft to come back", (page) -> page.executeScript(
					"return document.querySelector('form.dsct:not(.loading) [name=answer]')?.value === 'Viết dở'"));
		leader.completes();
	}

	@Test
	void tellsInWordsWhenSomebodyElseWasFaster(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.atADesk("lanh-dao")).opens(this.taskId).claims();
		leader.chooses("cancellation", "DENY").fills("answer", "Lý do");
		this.runtime.deleteProcessInstance(this.instance, "the case moved on");
		leader.pressesComplete();
		leader.reads("không còn chờ xử lý");
	}

}
