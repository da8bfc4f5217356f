package vn.daysaucongto.doors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Staff of one unit (Điện lực) see nothing of the cases of another. */
@DoorsTest
class UnitsTests {

	/** In answers of the engine. */
	private static final String UNIT = "\"tenantId\":\"PC05AA\"";

	private static final String OTHER_UNIT = "PC05BB";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private IdentityService identity;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private Documents documents;

	private RequestCode code;

	private Task task;

	@BeforeEach
	void aCaseOfTheFirstUnit() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.procedure.scheduled(this.code);
		this.stage.photo(this.code.value(), DocumentKind.PHOTO_METER, "khao-sat");
		this.task = this.stage.task(this.code.value(), Process.Tasks.PERFORM_SURVEY);
		Stream.concat(Stream.of(StaffGroup.values()).map(StaffGroup::id), Stream.of(StaffGroup.AUDITORS))
			.forEach(this::colleague);
	}

	/** Of the other unit, in each group, the auditors among them. */
	private void colleague(String group) {
		String id = group + "-bb";
		if (this.identity.createUserQuery().userId(id).count() > 0) {
			return;
		}
		User user = this.identity.newUser(id);
		user.setFirstName("Đồng nghiệp");
		user.setLastName("Cẩm Lệ");
		user.setPassword("demo");
		this.identity.saveUser(user);
		this.identity.createMembership(id, group);
		this.identity.createTenantUserMembership(OTHER_UNIT, id);
	}

	@Test
	void theirColleaguesSeeTheCase() {
		Caller auditor = Caller.program(this.port, "kiem-tra");
		for (String list : List.of("process-instance", "task", "history/process-instance", "event-subscription")) {
			assertThat(auditor.get("/engine-rest/" + list + "?maxResults=500").body()).as(list)
				.contains(this.task.getProcessInstanceId());
		}
		assertThat(Caller.program(this.port, "khao-sat").get("/engine-rest/task?maxResults=500").body())
			.contains(this.task.getId());
		assertThat(Caller.browser(this.port, "khao-sat").get("/staff/api/tasks/" + this.task.getId()).body())
			.contains(this.code.value());
	}

	@Test
	void othersSeeNothingOfItInTheEngine() {
		Set<RestDoor> doors = RestDoor.reading(CamundaRestResources.getResourceClasses());
		assertThat(doors).hasSizeGreaterThan(150);
		Caller auditor = Caller.program(this.port, "kiem-tra");
		assertThat(doors.stream().filter((door) -> auditor.get("/engine-rest" + path(door)).body().contains(UNIT)))
			.as("doors that show it to the auditor of the unit")
			.hasSizeGreaterThan(10);
		List<Caller> others = Stream.of("khao-sat-bb", "kiem-tra-bb")
			.map((id) -> Caller.program(this.port, id))
			.toList();
		for (Caller other : others) {
			doors.forEach((door) -> showsNothing(other, "/engine-rest" + path(door)));
		}
	}

	@Test
	void othersSeeNothingOfItInTheWebapps() {
		for (Caller other : List.of(Caller.browser(this.port, "khao-sat-bb"),
				Caller.browser(this.port, "kiem-tra-bb"))) {
			RestDoor.reading(List.of(BaseRootResource.class))
				.forEach((door) -> showsNothing(other, "/camunda/api/cockpit" + path(door)));
			RestDoor.changing(List.of(BaseRootResource.class))
				.forEach((door) -> showsNothing(other, "POST", "/camunda/api/cockpit" + path(door)));
			showsNothing(other, "/camunda/api/engine/engine/default/task?maxResults=500");
			showsNothing(other, "/camunda/api/engine/engine/default/history/task?maxResults=500");
		}
	}

	@Test
	void othersAreToldThatThereIsNoSuchTaskOrDocument() {
		long photo = this.documents.list(this.code.value()).get(0).id();
		for (String group : List.of("khao-sat", "cskh", "lanh-dao", "kiem-tra")) {
			Caller other = Caller.browser(this.port, group + "-bb");
			assertThat(other.get("/staff/api/tasks/" + this.task.getId()).statusCode()).isEqualTo(404);
			assertThat(other.get("/staff/api/documents/" + photo).statusCode()).isEqualTo(404);
			assertThat(other.send("PUT", "/staff/api/tasks/" + this.task.getId() + "/draft", "{}").statusCode())
				.isEqualTo(404);
			assertThat(other.get("/staff/api/ho-so/" + this.code).statusCode()).isEqualTo(404);
			showsNothing(other, "/staff/api/ho-so");
			showsNothing(other, "/staff");
			showsNothing(other, "/staff/sao-ke");
		}
	}

	private void showsNothing(Caller other, String path) {
		showsNothing(other, "GET", path);
	}

	private void showsNothing(Caller other, String method, String path) {
		String body = other.send(method, path, "POST".equals(method) ? "{}" : null).body();
		assertThat(body).as("%s at %s %s", other, method, path)
			.doesNotContain(this.code.value(), "PC05AA0012345", "Nguyễn Thị Hoa", "0912345678", "hoa@example.com");
		assertThat(body.contains(UNIT)).as("%s at %s %s: %s", other, method, path, body).isFalse();
	}

	/** With ids of the case, so that single things are asked for too. */
	private String path(RestDoor door) {
		Map<String, String> ids = Map.of("/task/", this.task.getId(), "/history/task/", this.task.getId(),
				"/process-definition/", this.task.getProcessDefinitionId());
		String id = ids.entrySet()
			.stream()
			.filter((kind) -> door.path().startsWith(kind.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(this.task.getProcessInstanceId());
		return door.path()
			.replace("{key}", Process.Definitions.DAY_SAU_CONG_TO)
			.replace("{engine}", "default")
			.replaceAll("\\{[^}]*}", id) + "?maxResults=500";
	}

}
