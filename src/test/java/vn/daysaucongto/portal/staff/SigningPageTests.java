package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.ReviewedContracts;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.LoggedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The page where leaders sign several contracts in one go. */
@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
class SigningPageTests {

	private static final Actor LEADER = ReviewedContracts.LEADER;

	private static final Actor COLLEAGUE = new Actor("lanh-dao-2", "Hai", Set.of("lanh-dao"), Set.of("PC05AA"));

	private static final String UNREAD = "Bạn chưa mở xem hợp đồng này.";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private Contracts contracts;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void nothingElseWaits() {
		this.tasks.createTaskQuery()
			.taskDefinitionKey(Process.Tasks.SIGN_FOR_UTILITY)
			.list()
			.forEach((task) -> this.runtime.deleteProcessInstance(task.getProcessInstanceId(), "test"));
	}

	@Test
	void whatWasReadIsSignedAndWhatWasNotIsRefused() throws Exception {
		RequestCode read = confirmed();
		RequestCode unread = confirmed();
		String task = waits(read);
		String other = waits(unread);
		assertThat(list(LEADER)).contains(read.value(), unread.value(), UNREAD).doesNotContain("type=\"checkbox\"");
		opens(LEADER, read);
		assertThat(list(LEADER)).contains("value=\"" + task + "\"").doesNotContain("value=\"" + other + "\"");
		String result = sign(LEADER, task, other);
		assertThat(result).contains("Đã duyệt ký", "Chưa ký: " + UNREAD);
		assertThat(this.confirmations.of(read, 1).orElseThrow().approvedBy()).isEqualTo("lanh-dao");
		assertThat(this.confirmations.of(unread, 1).orElseThrow().approvedBy()).isNull();
		assertThat(this.jdbc.queryForObject("""
				select count(*) from task_draft where task_id = ? and author = 'lanh-dao' and applied_at is not null""",
				Integer.class, task))
			.isOne();
		assertThat(open(other)).isNull();
	}

	@Test
	void signingAgainChangesNothing() throws Exception {
		RequestCode code = confirmed();
		String task = waits(code);
		opens(LEADER, code);
		sign(LEADER, task, task);
		var approved = this.confirmations.of(code, 1).orElseThrow();
		assertThat(sign(LEADER, task)).contains("Bạn đã hoàn thành công việc này rồi.");
		assertThat(sign(COLLEAGUE, task)).contains("đã được lanh-dao hoàn thành");
		assertThat(this.confirmations.of(code, 1)).contains(approved);
	}

	@Test
	void whoHadAHandInTheContractIsToldSo() throws Exception {
		RequestCode code = confirmed();
		String task = waits(code);
		Actor maker = new Actor(ReviewedContracts.REVIEWER.id(), "Phúc", Set.of("lanh-dao"), Set.of("PC05AA"));
		opens(maker, code);
		String reason = "không được là người đã lập, soát hoặc sửa hợp đồng này";
		assertThat(list(maker)).contains(code.value(), reason).doesNotContain("type=\"checkbox\"");
		assertThat(sign(maker, task)).contains("Chưa ký", reason);
		assertThat(this.confirmations.of(code, 1).orElseThrow().approvedBy()).isNull();
		assertThat(open(task)).isNull();
	}

	@Test
	void whatAColleagueClaimedIsTheirs() throws Exception {
		RequestCode code = confirmed();
		String task = waits(code);
		this.tasks.claim(task, COLLEAGUE.id());
		opens(LEADER, code);
		assertThat(list(LEADER)).contains("do lanh-dao-2 đang nhận").doesNotContain("type=\"checkbox\"");
		assertThat(sign(LEADER, task)).contains("Chưa ký", "do lanh-dao-2 đang nhận");
		assertThat(open(task)).isEqualTo("lanh-dao-2");
	}

	@Test
	void whatAColleagueReadIsNotReadByOneself() throws Exception {
		RequestCode code = confirmed();
		String task = waits(code);
		opens(COLLEAGUE, code);
		assertThat(sign(LEADER, task)).contains(UNREAD);
		assertThat(sign(COLLEAGUE, task)).contains("Đã duyệt ký");
	}

	@Test
	void othersGetNeitherInNorThrough() throws Exception {
		RequestCode code = confirmed();
		String task = waits(code);
		Actor otherUnit = new Actor("lanh-dao-3", "Ba", Set.of("lanh-dao"), Set.of("PC05BB"));
		assertThat(list(otherUnit)).doesNotContain(code.value());
		assertThat(sign(otherUnit, task)).contains("Chưa ký");
		this.mvc.perform(get("/staff/signing/" + task).with(LoggedIn.as(otherUnit))).andExpect(status().isNotFound());
		for (String group : List.of("hop-dong", "ke-toan", "kiem-tra", "camunda-admin")) {
			Actor stranger = new Actor("x-" + group, "X", Set.of(group), Set.of("PC05AA"));
			for (MockHttpServletRequestBuilder call : List.of(get("/staff/signing"), get("/staff/signing/" + task),
					post("/staff/signing").param("viec", task).with(csrf()))) {
				this.mvc.perform(call.with(LoggedIn.as(stranger))).andExpect(status().isNotFound());
			}
			assertThat(home(stranger)).doesNotContain("/staff/signing");
		}
		assertThat(home(LEADER)).contains("/staff/signing");
		opens(LEADER, code);
		this.mvc.perform(post("/staff/signing").param("viec", task).with(LoggedIn.as(LEADER)))
			.andExpect(status().isForbidden());
		this.mvc.perform(get("/staff/signing")).andExpect(status().is3xxRedirection());
		assertThat(this.confirmations.of(code, 1).orElseThrow().approvedBy()).isNull();
		assertThat(open(task)).isNull();
	}

	@Test
	void nothingTickedIsSaid() throws Exception {
		assertThat(sign(LEADER)).contains("Chưa đánh dấu hợp đồng nào.");
	}

	@Test
	void aTaskOfAnotherKindIsNotSigned() throws Exception {
		RequestCode code = this.reviewed.contract();
		String instance = this.runtime.createProcessInstanceByKey(Process.Definitions.DAY_SAU_CONG_TO)
			.businessKey(code.value())
			.setVariable(Process.Variables.UNIT, "PC05AA")
			.startBeforeActivity(Process.Tasks.DECIDE_UNSIGNED)
			.execute()
			.getId();
		String task = this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
		opens(LEADER, code);
		assertThat(sign(LEADER, task)).contains("Chưa ký");
		assertThat(open(task)).isNull();
	}

	/** The customer confirmed on the portal. */
	private RequestCode confirmed() {
		RequestCode code = this.reviewed.contract();
		long challenge = this.confirmations.start(code, 1, ConfirmationPlace.PORTAL).id();
		this.confirmations.confirm(code, challenge, this.phone.code(code, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "127.0.0.1", "test"));
		return code;
	}

	/** The case waits for the utility's decision. */
	private String waits(RequestCode code) {
		String instance = this.runtime.createProcessInstanceByKey(Process.Definitions.DAY_SAU_CONG_TO)
			.businessKey(code.value())
			.setVariable(Process.Variables.UNIT, "PC05AA")
			.startBeforeActivity(Process.Tasks.SIGN_FOR_UTILITY)
			.execute()
			.getId();
		return this.tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
	}

	private void opens(Actor actor, RequestCode code) throws Exception {
		long document = this.contracts.get(code, 1).documentId();
		this.mvc.perform(get("/staff/api/documents/" + document).with(LoggedIn.as(actor))).andExpect(status().isOk());
	}

	private String list(Actor actor) throws Exception {
		return page(get("/staff/signing"), actor);
	}

	private String home(Actor actor) throws Exception {
		return page(get("/staff"), actor);
	}

	private String page(MockHttpServletRequestBuilder call, Actor actor) throws Exception {
		return this.mvc.perform(call.with(LoggedIn.as(actor)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	/** What the page says after these were ticked. */
	private String sign(Actor actor, String... ticked) throws Exception {
		MockHttpServletRequestBuilder call = post("/staff/signing").with(csrf()).with(LoggedIn.as(actor));
		for (String task : ticked) {
			call.param("viec", task);
		}
		MvcResult result = this.mvc.perform(call).andExpect(redirectedUrl("/staff/signing")).andReturn();
		return page(get("/staff/signing").flashAttrs(result.getFlashMap()), actor);
	}

	/** Who has the task that is still open, if anybody. */
	private String open(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
	}

}
