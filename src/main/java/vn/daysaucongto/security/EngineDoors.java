package vn.daysaucongto.security;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors of the engine's REST API that are open, there for programs and once more
 * under the webapps. What is not named stays shut for everybody: the engine knows some
 * two hundred ways to change a case, and the procedure needs four of them. Behind an open
 * door the engine's own checks decide.
 */
final class EngineDoors {

	/** Only read: their queries are too long for an address. */
	private static final List<Door> QUERIES = Stream
		.of(posts("/execution", "/external-task", "/job", "/job-definition", "/process-instance", "/task",
				"/variable-instance", "/group", "/history/activity-instance", "/history/external-task-log",
				"/history/job-log", "/history/process-instance", "/history/task", "/history/variable-instance")
			.flatMap((query) -> Stream.of(query, new Door(HttpMethod.POST, query.path() + "/count"))),
				posts("/history/detail", "/filter/{id}/count", "/filter/{id}/list", "/filter/{id}/singleResult"))
		.flatMap((doors) -> doors)
		.toList();

	/** The work itself. */
	private static final List<Door> WORK = posts("/task/{id}/claim", "/task/{id}/unclaim", "/task/{id}/complete",
			"/task/{id}/submit-form")
		.toList();

	/** One's own password; the engine asks for the old one. */
	private static final List<Door> OWN = List.of(new Door(HttpMethod.PUT, "/user/{id}/credentials"));

	/** As Modeler sends them. */
	private static final List<Door> MODELS = posts("/deployment/create").toList();

	/**
	 * Accounts, lists of tasks, and steps that failed and are to be tried again.
	 */
	private static final List<Door> ADMINISTRATION = Stream
		.of(posts("/authorization/create", "/group/create", "/tenant/create", "/user/create", "/user/{id}/unlock",
				"/filter/create", "/identity/password-policy", "/job/retries", "/process-instance/job-retries"),
				puts("/authorization/{id}", "/group/{id}", "/group/{id}/members/{userId}", "/tenant/{id}",
						"/tenant/{id}/group-members/{groupId}", "/tenant/{id}/user-members/{userId}",
						"/user/{id}/profile", "/filter/{id}", "/job/{id}/retries", "/job-definition/{id}/retries"),
				deletes("/authorization/{id}", "/group/{id}", "/group/{id}/members/{userId}", "/tenant/{id}",
						"/tenant/{id}/group-members/{groupId}", "/tenant/{id}/user-members/{userId}", "/user/{id}",
						"/filter/{id}"))
		.flatMap((doors) -> doors)
		.toList();

	/** With and without the engine's name. */
	private static final List<String> PLACES = List.of("/engine-rest", "/engine-rest/engine/{engine}",
			"/camunda/api/engine/engine/{engine}");

	private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

	private EngineDoors() {
	}

	/** What anybody who logged in may ask; the engine answers with what they may see. */
	static RequestMatcher reading() {
		Stream<RequestMatcher> pages = Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
			.flatMap((method) -> Stream.of("/engine-rest/**", "/camunda/**").map((path) -> PATH.matcher(method, path)));
		return new OrRequestMatcher(
				Stream.of(pages, everywhere(QUERIES), everywhere(OWN)).flatMap((matchers) -> matchers).toList());
	}

	/** Cockpit's own queries. */
	static RequestMatcher cockpit() {
		return new OrRequestMatcher(Stream.of(HttpMethod.GET, HttpMethod.POST)
			.<RequestMatcher>map((method) -> PATH.matcher(method, "/camunda/api/cockpit/**"))
			.toList());
	}

	static RequestMatcher work() {
		return new OrRequestMatcher(everywhere(WORK).toList());
	}

	static RequestMatcher models() {
		return new OrRequestMatcher(everywhere(MODELS).toList());
	}

	static RequestMatcher administration() {
		return new OrRequestMatcher(everywhere(ADMINISTRATION).toList());
	}

	private static Stream<RequestMatcher> everywhere(List<Door> doors) {
		return PLACES.stream()
			.flatMap((place) -> doors.stream().map((door) -> PATH.matcher(door.method(), place + door.path())));
	}

	private static Stream<Door> posts(String... paths) {
		return doors(HttpMethod.POST, paths);
	}

	private static Stream<Door> puts(String... paths) {
		return doors(HttpMethod.PUT, paths);
	}

	private static Stream<Door> deletes(String... paths) {
		return doors(HttpMethod.DELETE, paths);
	}

	private static Stream<Door> doors(HttpMethod method, String... paths) {
		return Arrays.stream(paths).map((path) -> new Door(method, path));
	}

	private record Door(HttpMethod method, String path) {
	}

}
