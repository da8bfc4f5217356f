package vn.daysaucongto.doors;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthenticationResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.process.staff.DemoStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine's REST API, for programs and under the webapps: what the procedure does not
 * need is shut for everybody, what is open is open to the right persons.
 */
@DoorsTest
class DoorsTests {

	/** Only read. */
	static final Set<RestDoor> QUERIES = doors("""
			POST /execution
			POST /execution/count
			POST /external-task
			POST /external-task/count
			POST /filter/{id}/count
			POST /filter/{id}/list
			POST /filter/{id}/singleResult
			POST /group
			POST /group/count
			POST /history/activity-instance
			POST /history/activity-instance/count
			POST /history/detail
			POST /history/external-task-log
			POST /history/external-task-log/count
			POST /history/job-log
			POST /history/job-log/count
			POST /history/process-instance
			POST /history/process-instance/count
			POST /history/task
			POST /history/task/count
			POST /history/variable-instance
			POST /history/variable-instance/count
			POST /job
			POST /job-definition
			POST /job-definition/count
			POST /job/count
			POST /process-instance
			POST /process-instance/count
			POST /task
			POST /task/count
			POST /variable-instance
			POST /variable-instance/count
			""");

	private static final Set<RestDoor> WORK = doors("""
			POST /task/{id}/claim
			POST /task/{id}/complete
			POST /task/{id}/submit-form
			POST /task/{id}/unclaim
			""");

	/** The engine lets everybody change his own, and asks for the old one. */
	static final Set<RestDoor> PASSWORD = doors("PUT /user/{id}/credentials");

	private static final Set<RestDoor> ADMINISTRATION = doors("""
			DELETE /authorization/{id}
			DELETE /filter/{id}
			DELETE /group/{id}
			DELETE /group/{id}/members/{userId}
			DELETE /tenant/{id}
			DELETE /tenant/{id}/group-members/{groupId}
			DELETE /tenant/{id}/user-members/{userId}
			DELETE /user/{id}
			POST /authorization/create
			POST /filter/create
			POST /group/create
			POST /identity/password-policy
			POST /job/retries
			POST /process-instance/job-retries
			POST /tenant/create
			POST /user/create
			POST /user/{id}/unlock
			PUT /authorization/{id}
			PUT /filter/{id}
			PUT /group/{id}
			PUT /group/{id}/members/{userId}
			PUT /job-definition/{id}/retries
			PUT /job/{id}/retries
			PUT /tenant/{id}
			PUT /tenant/{id}/group-members/{groupId}
			PUT /tenant/{id}/user-members/{userId}
			PUT /user/{id}/profile
			""");

	/** Where Modeler deploys. */
	private static final Set<RestDoor> MODELS = doors("POST /deployment/create");

	static final Set<RestDoor> ALL = RestDoor.changing(CamundaRestResources.getResourceClasses());

	private static final String ADMINISTRATOR = "quan-tri";

	private static final String AUDITOR = "kiem-tra";

	private static final Set<String> SURVEYORS = Set.of("khao-sat", "khao-sat-2", "khao-sat (browser)");

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	private Task task;

	@BeforeEach
	void aCaseWaitsForItsSurvey() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.procedure.scheduled(this.code);
		this.task = this.stage.task(this.code.value(), Process.Tasks.PERFORM_SURVEY);
	}

	@Test
	void everyOpenDoorIsADoorOfTheEngine() {
		assertThat(ALL).hasSizeGreaterThan(180);
		Stream.of(QUERIES, WORK, PASSWORD, MODELS, ADMINISTRATION).forEach((open) -> assertThat(ALL).containsAll(open));
	}

	@Test
	void whatTheProcedureDoesNotNeedIsShutForEverybody() {
		Set<RestDoor> shut = new TreeSet<>(ALL);
		Stream.of(QUERIES, WORK, PASSWORD, MODELS, ADMINISTRATION).forEach(shut::removeAll);
		assertThat(shut).hasSizeGreaterThan(130);
		everythingStaysAsItIs(() -> everybody().forEach((caller) -> areShut(shut, caller)));
	}

	@Test
	void administrationIsShutForAllButTheAdministrator() {
		everythingStaysAsItIs(() -> everybody().filter((caller) -> !caller.toString().startsWith(ADMINISTRATOR))
			.forEach((caller) -> areShut(ADMINISTRATION, caller)));
	}

	@Test
	void modelsAreShutForAllButProcessOwnersAndTheAdministrator() {
		everythingStaysAsItIs(
				() -> everybody().filter((caller) -> !caller.toString().matches("(quan-tri|quy-trinh)( .*)?"))
					.forEach((caller) -> areShut(MODELS, caller)));
	}

	@Test
	void theAuditorWorksOnNothingAndNeitherDoesTheAdministrator() {
		everythingStaysAsItIs(() -> Stream
			.of(Caller.program(this.port, AUDITOR), Caller.browser(this.port, AUDITOR),
					Caller.program(this.port, ADMINISTRATOR), Caller.browser(this.port, ADMINISTRATOR))
			.forEach((caller) -> areShut(WORK, caller)));
	}

	@Test
	void nobodyButTheGroupAndUnitOfATaskWorksOnIt() {
		everythingStaysAsItIs(() -> everybody().filter((caller) -> !SURVEYORS.contains(caller.toString()))
			.forEach((caller) -> workIsRefused(caller)));
	}

	@Test
	void nobodyClaimsForSomebodyElse() {
		everythingStaysAsItIs(() -> {
			for (String other : List.of("khao-sat-2", "cskh", "kiem-tra", "nobody")) {
				assertThat(work(Caller.program(this.port, "khao-sat"), "claim", claim(other))).isEqualTo(403);
			}
		});
	}

	@Test
	void noTaskIsCompletedWithoutAValidDraftOfWhoCompletesIt() {
		Caller surveyor = Caller.program(this.port, "khao-sat");
		assertThat(work(surveyor, "claim", claim("khao-sat"))).isEqualTo(204);
		everythingStaysAsItIs(() -> {
			for (Caller caller : List.of(surveyor, Caller.browser(this.port, "khao-sat"))) {
				for (String door : List.of("complete", "submit-form")) {
					assertThat(work(caller, door, "{}")).as(door).isGreaterThanOrEqualTo(400);
					assertThat(work(caller, door, "{\"variables\":{\"surveyResult\":{\"value\":\"FEASIBLE\"}}}"))
						.as(door)
						.isEqualTo(403);
				}
			}
		});
		assertThat(work(surveyor, "unclaim", "{}")).isEqualTo(204);
		assertThat(work(surveyor, "complete", "{}")).isGreaterThanOrEqualTo(400);
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.PERFORM_SURVEY);
	}

	@Test
	void nobodySetsThePasswordOfSomebodyElse() {
		everythingStaysAsItIs(() -> {
			for (String user : List.of("khao-sat", "lanh-dao", AUDITOR)) {
				for (String other : List.of("khao-sat-2", ADMINISTRATOR)) {
					assertThat(changesPassword(Caller.program(this.port, user), other, "demo")).isIn(403, 404);
				}
			}
		});
	}

	@Test
	void onesOwnPasswordIsChangedByWhoKnowsIt() {
		Caller person = Caller.program(this.port, "hop-dong");
		assertThat(changesPassword(person, "hop-dong", "wrong")).isEqualTo(400);
		assertThat(person.get("/engine-rest/task/count").statusCode()).as("right after a wrong password")
			.isEqualTo(401);
		this.stage.timePasses(Duration.ofMinutes(1));
		assertThat(person.get("/engine-rest/task/count").statusCode()).isEqualTo(200);
	}

	private static int changesPassword(Caller caller, String user, String old) {
		return caller
			.send("PUT", "/engine-rest/user/" + user + "/credentials",
					"{\"password\":\"demo2\",\"authenticatedUserPassword\":\"" + old + "\"}")
			.statusCode();
	}

	@Test
	void nobodyReadsWithoutAPassword() {
		Caller nobody = Caller.nobody(this.port);
		areShut(QUERIES, nobody);
		Stream.of("/engine-rest/task", "/engine-rest/engine", "/engine-rest/version",
				"/camunda/api/engine/engine/default/task", "/camunda/api/cockpit/plugin/base/default/incident",
				"/camunda/api/admin/auth/user/default", "/camunda/app/tasklist/default/", "/staff", "/staff/hop-thu")
			.forEach((path) -> assertThat(nobody.get(path).statusCode()).as(path).isIn(302, 401));
	}

	@Test
	void theWebappsOwnDoorsToAccountsAreShut() {
		Set<RestDoor> accounts = RestDoor.changing(List.of(SetupResource.class, UserAuthenticationResource.class));
		accounts.remove(RestDoor.of("POST /auth/user/{processEngineName}/logout"));
		assertThat(accounts).hasSize(2);
		everybody().forEach(
				(caller) -> accounts.forEach((door) -> isShut(door, door.at("/camunda/api/admin", "default"), caller)));
	}

	@Test
	void cockpitIsForThoseWhoLookAtCasesNotForThoseWhoWorkOnThem() {
		Set<RestDoor> questions = RestDoor.changing(List.of(BaseRootResource.class));
		assertThat(questions).hasSize(6);
		everybody().filter((caller) -> !caller.toString().matches("(kiem-tra|quan-tri) .*"))
			.forEach((caller) -> questions
				.forEach((door) -> isShut(door, door.at("/camunda/api/cockpit", "default"), caller)));
	}

	/** Also a colleague of the same group in another unit. */
	private void workIsRefused(Caller caller) {
		String self = caller.toString().replace(" (browser)", "");
		for (String door : List.of("claim", "unclaim", "complete", "submit-form")) {
			assertThat(work(caller, door, "claim".equals(door) ? claim(self) : "{}")).as("%s %s", caller, door)
				.isBetween(400, 500);
		}
	}

	private int work(Caller caller, String door, String json) {
		return caller.send("POST", caller.places().get(0) + "/task/" + this.task.getId() + "/" + door, json)
			.statusCode();
	}

	private static String claim(String user) {
		return "{\"userId\":\"" + user + "\"}";
	}

	private void areShut(Set<RestDoor> doors, Caller caller) {
		caller.places()
			.forEach((place) -> doors.forEach((door) -> isShut(door, door.at(place, this.task.getId()), caller)));
	}

	private static void isShut(RestDoor door, String path, Caller caller) {
		int status = caller.send(door.method(), path, "{}").statusCode();
		assertThat(status).as("%s at %s, %s", caller, door, path).isIn(401, 403);
	}

	private void everythingStaysAsItIs(Runnable attempts) {
		Map<String, List<String>> before = this.snapshot.take();
		attempts.run();
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	/** Nobody, all demo accounts as programs, some in a browser. */
	private Stream<Caller> everybody() {
		return Stream.of(Stream.of(Caller.nobody(this.port)),
				Stream.concat(DemoStaff.ACCOUNTS.stream().map(DemoStaff.Account::id), Stream.of(ADMINISTRATOR))
					.map((user) -> Caller.program(this.port, user)),
				Stream.of("khao-sat", "khao-sat-cam-le", "lanh-dao", AUDITOR, ADMINISTRATOR)
					.map((user) -> Caller.browser(this.port, user)))
			.flatMap((callers) -> callers);
	}

	private static Set<RestDoor> doors(String lines) {
		return lines.lines().map(RestDoor::of).collect(Collectors.toCollection(TreeSet::new));
	}

}
