package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.impl.plugin.resources.BaseRootResource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The auditor reads and changes nothing: every door through which something can be
 * changed, of the engine, of its web applications and our own, is tried with a valid
 * session and its tokens, on a running and on a finished case. Left out are a person's
 * own password, logging out, and what anybody in the street may do.
 */
@DoorsTest
class AuditorTests {

	private static final String AUDITOR = "kiem-tra";

	private static final List<String> WEBAPPS = List.of("cockpit", "admin", "tasklist", "welcome");

	private static final RestDoor LOGOUT = RestDoor.of("POST /auth/user/{processEngineName}/logout");

	private static final Set<Integer> REFUSED = Set.of(401, 403, 404, 405);

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Requests requests;

	@Autowired
	private HistoryService history;

	@Autowired
	private Snapshot snapshot;

	private List<Case> cases;

	@BeforeEach
	void aRunningAndAFinishedCase() {
		this.stage.clear();
		RequestCode running = this.procedure.requested();
		this.procedure.scheduled(running);
		RequestCode finished = this.procedure.requested();
		this.requests.cancel(finished, "Đổi ý");
		this.stage.settle();
		this.cases = List.of(find(running), find(finished));
		assertThat(this.cases).extracting(Case::isFinished).containsExactly(false, true);
	}

	@Test
	void theEngineChangesNothingForTheAuditor() {
		Set<RestDoor> doors = new TreeSet<>(DoorsTests.ALL);
		doors.removeAll(DoorsTests.QUERIES);
		doors.removeAll(DoorsTests.PASSWORD);
		assertThat(doors).hasSizeGreaterThan(150);
		nothingChanges(() -> auditors()
			.forEach((auditor) -> auditor.places().forEach((place) -> this.cases.forEach((found) -> {
				doors.forEach((door) -> refuses(auditor, door, door.at(place, found.id(door))));
				// questions too long for an address
				DoorsTests.QUERIES.forEach((door) -> auditor.send(door.method(), door.at(place, found.id(door)), "{}"));
			}))));
	}

	@Test
	void theWebApplicationsChangeNothingForTheAuditor() {
		Set<RestDoor> doors = new TreeSet<>(RestDoor.changing(webappResources()));
		assertThat(doors).hasSizeGreaterThan(7).contains(LOGOUT);
		Set<RestDoor> questions = RestDoor.changing(List.of(BaseRootResource.class));
		doors.remove(LOGOUT);
		Caller auditor = Caller.browser(this.port, AUDITOR);
		nothingChanges(() -> WEBAPPS.forEach((webapp) -> doors.forEach((door) -> {
			String path = door.at("/camunda/api/" + webapp, "default");
			if (webapp.equals("cockpit") && questions.contains(door)) {
				assertThat(auditor.send(door.method(), path, "{}").statusCode()).as(path).isIn(200, 400);
			}
			else {
				refuses(auditor, door, path);
			}
		})));
	}

	@Test
	void ourOwnPagesChangeNothingForTheAuditor() {
		List<Mapping> changing = Mapping.all(this.handlers)
			.stream()
			.filter((mapping) -> !mapping.method().equals("GET"))
			.filter((mapping) -> OwnRequestTests.KINDS.get(mapping.toString()) != OwnRequestTests.Kind.PUBLIC)
			.toList();
		assertThat(changing).hasSizeGreaterThan(15);
		Caller auditor = Caller.browser(this.port, AUDITOR);
		nothingChanges(() -> this.cases.forEach((found) -> changing.forEach((mapping) -> {
			// what is over is told to be over
			boolean tellsThatItIsOver = found.isFinished() && mapping.path().contains("{taskId}");
			HttpResponse<String> answer = mapping.call(auditor, found.variables());
			boolean sentToTheCustomersLogin = answer.headers()
				.firstValue("Location")
				.orElse("")
				.matches(".*/yeu-cau\\?ma=.*");
			assertThat(sentToTheCustomersLogin || (tellsThatItIsOver && answer.statusCode() == 409)
					|| REFUSED.contains(answer.statusCode()))
				.as("%s: %s", mapping, answer)
				.isTrue();
		})));
	}

	private Stream<Caller> auditors() {
		return Stream.of(Caller.browser(this.port, AUDITOR), Caller.program(this.port, AUDITOR));
	}

	private static void refuses(Caller auditor, RestDoor door, String path) {
		assertThat(auditor.send(door.method(), path, "{}").statusCode()).as("%s at %s, %s", auditor, door, path)
			.isIn(REFUSED);
	}

	private void nothingChanges(Runnable attempts) {
		Map<String, List<String>> before = this.snapshot.take();
		attempts.run();
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	/** Whatever the web applications on the class path declare. */
	private static List<Class<?>> webappResources() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Path.class));
		return Stream.concat(WEBAPPS.stream(), Stream.of("webapp"))
			.flatMap((webapp) -> scanner.findCandidateComponents("org.camunda.bpm." + webapp).stream())
			.<Class<?>>map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.toList();
	}

	private Case find(RequestCode code) {
		HistoricProcessInstance instance = this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(Process.Definitions.DAY_SAU_CONG_TO)
			.processInstanceBusinessKey(code.value())
			.singleResult();
		HistoricTaskInstance task = this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(instance.getId())
			.list()
			.stream()
			.max(Comparator.comparing((one) -> one.getEndTime() == null))
			.orElseThrow();
		return new Case(code, instance, task);
	}

	/** A case with what doors ask for. */
	private record Case(RequestCode code, HistoricProcessInstance instance, HistoricTaskInstance task) {

		boolean isFinished() {
			return this.instance.getEndTime() != null;
		}

		/** An id that there is, of what the door is about. */
		String id(RestDoor door) {
			String about = door.path().replaceFirst("^/(history/)?([^/]+).*", "$2");
			return switch (about) {
				case "task" -> this.task.getId();
				case "process-definition" -> door.path().contains("/key/") ? this.instance.getProcessDefinitionKey()
						: this.instance.getProcessDefinitionId();
				case "user", "group", "tenant" -> AUDITOR;
				default -> this.instance.getId();
			};
		}

		Map<String, String> variables() {
			return Map.of("code", this.code.value(), "caseKey", this.code.value(), "taskId", this.task.getId());
		}

	}

}
