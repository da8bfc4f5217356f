package vn.daysaucongto.process.signing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.request.ContactCorrections;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationView;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.ReviewedContracts;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.as;

/** The tasks in which both sides sign, at every door and with the wrong people. */
@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
class SigningTasksTests {

	private static final Actor CREW = new Actor("thi-cong", "Bùi Tiến Dũng", Set.of("thi-cong"), Set.of("PC05AA"));

	private static final Actor COLLEAGUE = new Actor("thi-cong-2", "Hai", Set.of("thi-cong"), Set.of("PC05AA"));

	private static final Actor OTHER_UNIT = new Actor("thi-cong-3", "Ba", Set.of("thi-cong"), Set.of("PC05BB"));

	private static final Actor OTHER_GROUP = new Actor("khao-sat", "Tư", Set.of("khao-sat"), Set.of("PC05AA"));

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private SignForUtilityAction signForUtility;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Requests requests;

	@Autowired
	private ContactCorrections corrections;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ManagementService jobs;

	@Autowired
	private StaffAccounts staff;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private ObjectMapper json;

	private RequestCode code;

	private String instance;

	@BeforeEach
	void aContract() {
		this.code = this.reviewed.contract();
	}

	@AfterEach
	void nobodyActs() {
		this.staff.actAsNobody();
	}

	@Test
	void theCustomersCodeMovesTheCase() throws Exception {
		String task = waitsAt(Process.Tasks.SIGN_ON_SITE, CREW);
		this.mvc.perform(get("/staff/api/tasks/{id}", task).with(as(CREW)))
			.andExpect(jsonPath("$.view.contract.number").value(1))
			.andExpect(jsonPath("$.view.consent").isNotEmpty());
		JsonNode sent = this.json.readTree(send(task, CREW).andExpect(status().isOk())
			.andExpect(jsonPath("$.maskedPhone").value(org.hamcrest.Matchers.containsString("****")))
			.andExpect(jsonPath("$.expiresAt").isNotEmpty())
			.andReturn()
			.getResponse()
			.getContentAsString());
		long challenge = sent.get("challengeId").asLong();
		check(task, CREW, challenge, "abcdef").andExpect(jsonPath("$.result").value("WRONG"));
		check(task, CREW, challenge, this.phone.code(this.code, 1)).andExpect(jsonPath("$.result").value("CONFIRMED"));
		ConfirmationView confirmation = this.confirmations.of(this.code, 1).orElseThrow();
		assertThat(confirmation.place()).isEqualTo(ConfirmationPlace.ON_SITE);
		assertThat(confirmation.helper()).isEqualTo("thi-cong");
		awaitWaiting(Process.Tasks.SIGN_FOR_UTILITY);
		send(task, CREW).andExpect(status().isConflict());
	}

	@Test
	void aWrongNumberIsCorrectedInTheCustomersPresence() throws Exception {
		String task = waitsAt(Process.Tasks.SIGN_ON_SITE, CREW);
		long old = this.json.readTree(send(task, CREW).andReturn().getResponse().getContentAsString())
			.get("challengeId")
			.asLong();
		String typed = this.phone.code(this.code, 1);
		contact(task, CREW, "12", "").andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.problems[*].field", org.hamcrest.Matchers.contains("phone", "note")));
		for (Actor other : List.of(COLLEAGUE, OTHER_UNIT, OTHER_GROUP)) {
			contact(task, other, "0905 123 457", "CCCD").andExpect(status().is4xxClientError());
		}
		contact(task, CREW, "0905 123 457", "CCCD").andExpect(status().isOk())
			.andExpect(jsonPath("$.maskedPhone").value("090****457"));
		check(task, CREW, old, typed).andExpect(jsonPath("$.result").value("EXPIRED"));
		assertThat(this.requests.get(this.code).phone().national()).isEqualTo("0905123457");
		assertThat(this.corrections.of(this.code)).singleElement().satisfies((kept) -> {
			assertThat(kept.newPhone().national()).isEqualTo("0905123457");
			assertThat(kept.oldPhone()).isNotEqualTo(kept.newPhone());
			assertThat(kept.correctedBy()).isEqualTo("thi-cong");
		});
	}

	@Test
	void onlyWhoHasClaimedTheTaskSendsAndChecksCodes() throws Exception {
		String task = waitsAt(Process.Tasks.SIGN_ON_SITE, null);
		refusedFor(task, CREW, 409);
		this.tasks.claim(task, CREW.id());
		refusedFor(task, COLLEAGUE, 409);
		refusedFor(task, OTHER_UNIT, 404);
		refusedFor(task, OTHER_GROUP, 404);
		this.mvc.perform(post("/staff/api/tasks/{id}/otp", task).with(csrf())).andExpect(status().isUnauthorized());
		this.mvc.perform(post("/staff/api/tasks/{id}/otp", task).with(as(CREW))).andExpect(status().isForbidden());
		this.mvc
			.perform(post("/staff/api/tasks/{id}/otp/check", task).with(as(CREW))
				.contentType("application/json")
				.content("{\"challengeId\": 1, \"code\": \"123456\"}"))
			.andExpect(status().isForbidden());
	}

	@Test
	void anotherTaskSendsNoCodes() throws Exception {
		confirmed();
		String task = waitsAt(Process.Tasks.SIGN_FOR_UTILITY, ReviewedContracts.LEADER);
		refusedFor(task, ReviewedContracts.LEADER, 404);
	}

	@Test
	void whatIsNoCodeIsRefused() throws Exception {
		String task = waitsAt(Process.Tasks.SIGN_ON_SITE, CREW);
		this.mvc
			.perform(post("/staff/api/tasks/{id}/otp/check", task).with(as(CREW))
				.with(csrf())
				.contentType("application/json")
				.content("{\"code\": \"\"}"))
			.andExpect(status().isBadRequest());
		check(task, CREW, 987_654_321L, "123456").andExpect(status().isNotFound());
	}

	@Test
	void theCustomerSignsLater() {
		String task = waitsAt(Process.Tasks.SIGN_ON_SITE, CREW);
		complete(task, CREW, Map.of());
		assertThat(this.runtime.getVariable(this.instance, Process.Variables.SIGNING)).isEqualTo("REMOTE");
		assertThat(waiting()).containsExactly("AwaitContractConfirmation");
	}

	@Test
	void theUtilitySigns() {
		confirmed();
		String task = waitsAt(Process.Tasks.SIGN_FOR_UTILITY, ReviewedContracts.LEADER);
		complete(task, ReviewedContracts.LEADER, Map.of("utilitySignature", "OK"));
		assertThat(this.confirmations.of(this.code, 1).orElseThrow().approvedBy()).isEqualTo("lanh-dao");
		String job = this.jobs.createJobQuery()
			.processInstanceId(this.instance)
			.activityId("ApplyUtilitySignature")
			.singleResult()
			.getId();
		this.jobs.executeJob(job);
		assertThat(this.contracts.get(this.code, 1).state()).isEqualTo(ContractState.SIGNED);
	}

	@Test
	void theUtilityRefusesWithAReason() {
		confirmed();
		String task = waitsAt(Process.Tasks.SIGN_FOR_UTILITY, ReviewedContracts.LEADER);
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> complete(task, ReviewedContracts.LEADER, Map.of("utilitySignature", "REFUSE")))
			.satisfies((invalid) -> assertThat(invalid.problems()).extracting(FieldProblem::field)
				.containsExactly("reason"));
		complete(task, ReviewedContracts.LEADER, Map.of("utilitySignature", "REFUSE", "reason", "Sai địa chỉ"));
		assertThat(this.confirmations.of(this.code, 1)).isEmpty();
		assertThat(this.runtime.getVariable(this.instance, Process.Variables.SIGNING)).isEqualTo("REMOTE");
		assertThat(waiting()).containsExactly(Process.Tasks.REVISE_CONTRACT);
	}

	@Test
	void whoReviewedTheContractDecidesNothing() {
		confirmed();
		TaskContext task = context(ReviewedContracts.REVIEWER);
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.signForUtility.check(task, new SignForUtilityAction.Form(UtilitySignature.OK, null)));
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.signForUtility.apply(task, new SignForUtilityAction.Form(UtilitySignature.OK, null)));
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.signForUtility.apply(task, new SignForUtilityAction.Form(UtilitySignature.REFUSE, "Sai")));
		assertThat(this.confirmations.of(this.code, 1).orElseThrow().approvedBy()).isNull();
	}

	/** The customer confirmed on the portal. */
	private void confirmed() {
		long challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL).id();
		this.confirmations.confirm(this.code, challenge, this.phone.code(this.code, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "127.0.0.1", "test"));
	}

	/** The case waits there, and that person has claimed the task. */
	private String waitsAt(String taskKey, Actor claimedBy) {
		this.instance = this.runtime.createProcessInstanceByKey(Process.Definitions.DAY_SAU_CONG_TO)
			.businessKey(this.code.value())
			.setVariable(Process.Variables.UNIT, "PC05AA")
			.startBeforeActivity(taskKey)
			.execute()
			.getId();
		String task = this.tasks.createTaskQuery()
			.processInstanceId(this.instance)
			.taskDefinitionKey(taskKey)
			.singleResult()
			.getId();
		if (claimedBy != null) {
			this.tasks.claim(task, claimedBy.id());
		}
		return task;
	}

	private TaskContext context(Actor actor) {
		return new TaskContext("1", "", "", this.code.value(), "PC05AA", actor);
	}

	private void complete(String task, Actor actor, Map<String, ?> form) {
		this.staff.actAs(actor);
		try {
			this.desk.open(task, actor);
			this.desk.saveDraft(task, this.json.valueToTree(form).toString(), actor);
			this.tasks.complete(task);
		}
		finally {
			this.staff.actAsNobody();
		}
	}

	private List<String> waiting() {
		return this.runtime.getActiveActivityIds(this.instance);
	}

	private void awaitWaiting(String taskKey) {
		await().atMost(Duration.ofSeconds(10)).until(() -> waiting().equals(List.of(taskKey)));
	}

	private void refusedFor(String task, Actor actor, int status) throws Exception {
		send(task, actor).andExpect(status().is(status));
		check(task, actor, 1, "123456").andExpect(status().is(status));
	}

	private ResultActions send(String task, Actor actor) throws Exception {
		return this.mvc.perform(post("/staff/api/tasks/{id}/otp", task).with(as(actor))
			.with(csrf())
			.contentType("application/json")
			.content("{}"));
	}

	private ResultActions contact(String task, Actor actor, String phone, String note) throws Exception {
		return this.mvc.perform(post("/staff/api/tasks/{id}/contact", task).with(as(actor))
			.with(csrf())
			.contentType("application/json")
			.content("{\"phone\": \"%s\", \"note\": \"%s\"}".formatted(phone, note)));
	}

	private ResultActions check(String task, Actor actor, long challenge, String typed) throws Exception {
		return this.mvc.perform(post("/staff/api/tasks/{id}/otp/check", task).with(as(actor))
			.with(csrf())
			.contentType("application/json")
			.content(this.json.writeValueAsString(Map.of("challengeId", challenge, "code", typed))));
	}

}
