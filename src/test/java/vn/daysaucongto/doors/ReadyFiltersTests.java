package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The filters at the side of Tasklist, asked for as Tasklist asks. */
@DoorsTest
class ReadyFiltersTests {

	private static final String MINE = "Việc của tôi";

	private static final String TODAY = "Đến hạn hôm nay";

	private static final String LATE = "Quá hạn";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FilterService filters;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate sql;

	private Task survey;

	@BeforeEach
	void aSurveyWaits() {
		this.stage.clear();
		var code = this.procedure.requested();
		this.procedure.scheduled(code);
		this.survey = this.stage.task(code.value(), Process.Tasks.PERFORM_SURVEY);
	}

	@AfterEach
	void nobodyHasIt() {
		this.tasks.setAssignee(this.survey.getId(), null);
	}

	@ParameterizedTest
	@EnumSource
	void eachGroupSeesFourFilters(StaffGroup group) {
		assertThat(names(group.id())).containsExactlyInAnyOrder("Việc của nhóm " + group.label(), MINE, TODAY, LATE);
	}

	@Test
	void theQueueIsThatOfTheGroup() {
		String queue = "Việc của nhóm " + StaffGroup.SURVEY.label();
		assertThat(shows("khao-sat", queue)).isTrue();
		assertThat(shows("khao-sat-cam-le", queue)).as("another unit").isFalse();
		assertThat(names("cskh")).as("another group").doesNotContain(queue);
		assertThat(list("cskh", queue).statusCode()).isEqualTo(403);
	}

	@Test
	void mineIsWhatIHaveClaimed() {
		assertThat(shows("khao-sat", MINE)).isFalse();
		this.tasks.setAssignee(this.survey.getId(), "khao-sat");
		assertThat(shows("khao-sat", MINE)).isTrue();
		assertThat(shows("khao-sat-2", MINE)).isFalse();
	}

	@Test
	void dueTodayGoesFromMidnightToMidnightInVietnam() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
		dueAt(at(today, LocalTime.MIDNIGHT));
		seenByTheGroupOnly(TODAY);
		dueAt(at(today, LocalTime.of(23, 59, 59)));
		seenByTheGroupOnly(TODAY);
		dueAt(at(today.plusDays(1), LocalTime.MIDNIGHT));
		assertThat(shows("khao-sat", TODAY)).isFalse();
		dueAt(at(today, LocalTime.MIDNIGHT).minusSeconds(1));
		assertThat(shows("khao-sat", TODAY)).isFalse();
	}

	@Test
	void lateIsWhatWasDueBeforeNow() {
		dueAt(this.clock.instant().minusSeconds(1));
		seenByTheGroupOnly(LATE);
		dueAt(this.clock.instant().plusSeconds(1));
		assertThat(shows("khao-sat", LATE)).isFalse();
	}

	@Test
	void noGrantPerTaskIsNeededForThat() {
		assertThat(this.sql.queryForObject(
				"select count(*) from ACT_RU_AUTHORIZATION where RESOURCE_TYPE_ = 7 and RESOURCE_ID_ <> '*'",
				Integer.class))
			.isZero();
	}

	@Test
	void noOtherExpressionIsStored() {
		Caller administrator = Caller.program(this.port, "quan-tri");
		for (String query : List.of("{\"assigneeExpression\":\"${''.getClass()}\"}",
				"{\"orQueries\":[{\"dueBeforeExpression\":\"${homNay.bayGio().getClass()}\"}]}")) {
			HttpResponse<String> answer = create(administrator, query);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("Bộ lọc chỉ nhận các biểu thức");
		}
		HttpResponse<String> answer = create(administrator, "{\"assigneeExpression\":\"${currentUser()}\"}");
		assertThat(answer.statusCode()).isEqualTo(200);
		this.filters.deleteFilter(JsonPath.read(answer.body(), "$.id"));
	}

	@Test
	void noExpressionIsTakenWithAQuestion() {
		HttpResponse<String> answer = Caller.program(this.port, "khao-sat")
			.send("POST", "/engine-rest/filter/" + id(MINE) + "/list", "{\"assigneeExpression\":\"${currentUser()}\"}");
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
	}

	private static HttpResponse<String> create(Caller caller, String query) {
		return caller.send("POST", "/engine-rest/filter/create",
				"{\"resourceType\":\"Task\",\"name\":\"Thử\",\"query\":" + query + "}");
	}

	private void seenByTheGroupOnly(String filter) {
		assertThat(Stream.of("khao-sat", "khao-sat-2")).allMatch((user) -> shows(user, filter));
		assertThat(Stream.of("cskh", "lanh-dao", "khao-sat-cam-le")).noneMatch((user) -> shows(user, filter));
	}

	private void dueAt(Instant due) {
		Task task = this.tasks.createTaskQuery().taskId(this.survey.getId()).singleResult();
		task.setDueDate(Date.from(due));
		this.tasks.saveTask(task);
	}

	private static Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(WorkCalendar.ZONE).toInstant();
	}

	private List<String> names(String user) {
		Caller caller = Caller.program(this.port, user);
		return JsonPath.read(caller.get("/engine-rest/filter?resourceType=Task&firstResult=0&maxResults=200").body(),
				"$[*].name");
	}

	private boolean shows(String user, String filter) {
		HttpResponse<String> answer = list(user, filter);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body().contains(this.survey.getId());
	}

	private HttpResponse<String> list(String user, String filter) {
		return Caller.program(this.port, user)
			.send("POST", "/engine-rest/filter/" + id(filter) + "/list?firstResult=0&maxResults=500",
					"{\"active\":true,\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"desc\"}]}");
	}

	private String id(String filter) {
		Filter found = this.filters.createTaskFilterQuery().filterName(filter).singleResult();
		return found.getId();
	}

}
