package vn.daysaucongto.doors;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.payment.Statements;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.process.staff.DemoStaff;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the started application answers to is on a list that somebody has
 * reviewed: servlets, files, and who of the staff is let in where. What customers and the
 * street may do is on the list of {@link OwnRequestTests}, what the engine's doors may do
 * on that of {@link DoorsTests}.
 */
@DoorsTest
@Tag("h2")
class EverythingDeniedTests {

	private static final Set<String> SERVLETS = Set.of("/", "/engine-rest/*", "/camunda/api/admin/*",
			"/camunda/api/cockpit/*", "/camunda/api/engine/*", "/camunda/api/tasklist/*", "/camunda/api/welcome/*");

	/** Who is let in, with a case at its survey. */
	private static final Map<String, String> STAFF = table("""
			GET /camunda/favicon.ico: all
			GET /staff: all
			GET /staff/hop-thu: all
			GET /staff/api/documents/{id}: cskh du-toan hop-dong ke-toan khao-sat khao-sat-2 kiem-tra lanh-dao thi-cong
			GET /staff/api/ho-so: kiem-tra quan-tri
			GET /staff/api/ho-so/{code}: kiem-tra
			GET /staff/api/tasks/{taskId}: khao-sat khao-sat-2
			GET /staff/cho-chuyen: kiem-tra quan-tri
			GET /staff/chung-cu: kiem-tra
			GET /staff/ho-so: cskh cskh-cam-le kiem-tra lanh-dao
			GET /staff/ho-so/{code}: cskh kiem-tra lanh-dao
			GET /staff/ho-so/{code}/lien-he: cskh
			POST /staff/ho-so/{code}/lien-he: cskh
			POST /staff/api/tasks/{taskId}/contact: khao-sat khao-sat-2
			GET /staff/mau-hop-dong: hop-dong kiem-tra lanh-dao
			GET /staff/mau-hop-dong/{number}: hop-dong kiem-tra lanh-dao
			GET /staff/mau-hop-dong/{number}/xem-thu.pdf: hop-dong kiem-tra lanh-dao
			GET /staff/mo-hinh: quan-tri quy-trinh
			GET /staff/mo-hinh/{deployment}/mo-hinh.zip: quan-tri quy-trinh
			GET /staff/sao-ke: ke-toan
			GET /staff/sao-ke/{id}: ke-toan
			GET /staff/sao-ke/{id}/tep: ke-toan
			GET /staff/signing: lanh-dao
			POST /staff/api/cases/{caseKey}/documents: khao-sat khao-sat-2 thi-cong
			POST /staff/api/tasks/{taskId}/construction-start: khao-sat khao-sat-2
			POST /staff/api/tasks/{taskId}/otp: khao-sat khao-sat-2
			POST /staff/api/tasks/{taskId}/otp/check: khao-sat khao-sat-2
			POST /staff/ho-so/{code}/mo-khoa: cskh
			POST /staff/mau-hop-dong: hop-dong
			POST /staff/mau-hop-dong/{number}: hop-dong
			POST /staff/mau-hop-dong/{number}/duyet: hop-dong lanh-dao
			POST /staff/mau-hop-dong/{number}/tra-lai: hop-dong lanh-dao
			POST /staff/mau-hop-dong/{number}/trinh-duyet: hop-dong
			POST /staff/mo-hinh: quan-tri quy-trinh
			POST /staff/sao-ke: ke-toan
			POST /staff/signing: lanh-dao
			PUT /staff/api/tasks/{taskId}/draft: khao-sat khao-sat-2
			""");

	/** Folders of files for everybody. */
	private static final List<String> OPEN_FILES = List.of("portal/");

	private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TRACE",
			"BREW");

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping handlers;

	@Autowired
	private ServletContext server;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Documents documents;

	@Autowired
	private Statements statements;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private Snapshot snapshot;

	private RequestCode code;

	@BeforeEach
	void aCaseWaitsForItsSurvey() {
		this.stage.clear();
		this.code = this.procedure.requested();
		this.procedure.scheduled(this.code);
	}

	@Test
	void everyServletIsKnown() {
		assertThat(this.server.getServletRegistrations()
			.values()
			.stream()
			.flatMap((servlet) -> servlet.getMappings().stream())).containsExactlyInAnyOrderElementsOf(SERVLETS);
	}

	@Test
	void theEngineTellsOutsidersNothing() {
		Set<RestDoor> doors = RestDoor.reading(CamundaRestResources.getResourceClasses());
		assertThat(doors).hasSizeGreaterThan(150);
		for (Caller outsider : outsiders()) {
			for (String place : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
				doors.forEach((door) -> assertThat(outsider.get(door.at(place, "1")).statusCode())
					.as("%s: %s at %s", outsider, door, place)
					.isEqualTo(401));
			}
		}
	}

	@Test
	void onlyTheFilesOfThePortalAreForEverybody() throws IOException {
		Caller nobody = Caller.nobody(this.port);
		List<String> files = files("classpath:static/**", "static/");
		assertThat(files).hasSizeGreaterThan(30);
		for (String file : files) {
			int status = nobody.get("/" + file).statusCode();
			if (OPEN_FILES.stream().anyMatch(file::startsWith)) {
				assertThat(status).as(file).isEqualTo(200);
			}
			else {
				assertThat(status).as(file).isEqualTo(302);
			}
		}
		for (String file : files("classpath*:META-INF/resources/webjars/camunda/**", "META-INF/resources/")) {
			assertThat(nobody.get("/" + file).statusCode()).as(file).isEqualTo(404);
		}
		for (String folder : List.of("", "portal", "portal/", "webjars", "webjars/", "WEB-INF/web.xml", "META-INF",
				"application.yaml", "static/", "templates/", "messages/portal.properties", "db/changelog/master.yaml",
				"processes/day-sau-cong-to.bpmn", "forms/", ".git/config", ".env", "robots.txt", "h2-console",
				"swagger-ui/index.html", "v3/api-docs", "api/v1/openapi/swagger-config", "console", "admin")) {
			HttpResponse<String> answer = nobody.get("/" + folder);
			assertThat(answer.statusCode()).as(folder).isEqualTo(folder.isEmpty() ? 200 : 404);
		}
	}

	@Test
	void eachPageOfStaffIsForThoseWhoNeedIt() {
		Map<String, String> letIn = new TreeMap<>();
		List<String> accounts = Stream
			.concat(DemoStaff.ACCOUNTS.stream().map(DemoStaff.Account::id), Stream.of("quan-tri"))
			.sorted()
			.toList();
		Map<String, Map<String, String>> there = new TreeMap<>();
		this.stage.photo(this.code.value(), DocumentKind.PHOTO_METER, "khao-sat");
		there.put("documents", Map.of("id", String.valueOf(this.documents.list(this.code.value()).get(0).id())));
		there.put("sao-ke",
				Map.of("id",
						String.valueOf(
								this.statements
									.importFile(
											"Mã giao dịch;Ngày;Số tiền;Nội dung\nFT1;18/11/2026;1000;x\n"
												.getBytes(StandardCharsets.UTF_8),
											"sao-ke.csv", "PC05AA", this.stage.person("ke-toan"))
									.id())));
		Map<String, String> others = Map.of("code", this.code.value(), "caseKey", this.code.value(), "taskId",
				this.stage.task(this.code.value(), Process.Tasks.PERFORM_SURVEY).getId(), "deployment",
				this.repository.createDeploymentQuery().list().get(0).getId());
		accounts.forEach((account) -> {
			Caller caller = Caller.browser(this.port, account);
			Mapping.all(this.handlers).stream().filter(EverythingDeniedTests::isOfStaff).forEach((mapping) -> {
				String about = mapping.path().split("/").length > 3 ? mapping.path().split("/")[3] : "";
				Map<String, String> variables = mapping.path().startsWith("/staff/sao-ke") ? there.get("sao-ke")
						: there.getOrDefault(about, others);
				int status = mapping.call(caller, variables).statusCode();
				assertThat(status).as("%s: %s", account, mapping).isLessThan(500);
				if (!Set.of(401, 403, 404).contains(status)) {
					letIn.merge(mapping.toString(), account, (before, more) -> before + " " + more);
				}
			});
		});
		letIn.replaceAll((mapping, who) -> who.equals(String.join(" ", accounts)) ? "all" : who);
		assertThat(letIn).containsExactlyInAnyOrderEntriesOf(STAFF);
	}

	@Test
	void methodsThatThereAreNotAreRefused() {
		List<Caller> callers = new ArrayList<>(outsiders());
		callers.add(Caller.customer(this.port, this.code, this.mailbox));
		callers.add(Caller.browser(this.port, "quan-tri"));
		Map<String, Set<String>> known = Mapping.all(this.handlers)
			.stream()
			.collect(Collectors.groupingBy(Mapping::path,
					Collectors.mapping(Mapping::method, Collectors.toCollection(TreeSet::new))));
		Map<String, List<String>> before = this.snapshot.take();
		known.forEach((path, methods) -> {
			String at = path.replaceAll("\\{c[^}]*}", this.code.value()).replaceAll("\\{[^}]*}", "1");
			METHODS.stream()
				.filter((method) -> !methods.contains(method) && !methods.contains("ANY"))
				.forEach((method) -> callers.forEach((caller) -> {
					HttpResponse<String> answer = caller.send(method, at, method.equals("GET") ? null : "{}");
					assertThat(answer.statusCode()).as("%s: %s %s", caller, method, at)
						.isIn(302, 400, 401, 403, 404, 405, 422);
					assertThat(answer.body()).doesNotContainPattern("Exception|\\bat [a-z]+\\.[a-z]+\\.|java\\.");
				}));
		});
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	private List<Caller> outsiders() {
		return List.of(Caller.nobody(this.port), Caller.customer(this.port, this.procedure.requested(), this.mailbox));
	}

	private static boolean isOfStaff(Mapping mapping) {
		return OwnRequestTests.KINDS.get(mapping.toString()).name().startsWith("STAFF");
	}

	private static List<String> files(String pattern, String root) throws IOException {
		List<String> files = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
			String at = file.getURL().toString();
			if (!at.endsWith("/") && file.isReadable() && file.contentLength() > 0) {
				files.add(at.substring(at.lastIndexOf(root) + root.length()));
			}
		}
		return files;
	}

	private static Map<String, String> table(String lines) {
		return Arrays.stream(lines.split("\n"))
			.map((line) -> line.split(": "))
			.collect(Collectors.toMap((row) -> row[0], (row) -> row[1]));
	}

}
