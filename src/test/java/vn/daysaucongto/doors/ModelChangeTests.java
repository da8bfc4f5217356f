package vn.daysaucongto.doors;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.StepNotes;
import vn.daysaucongto.support.Modeler;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.Pageable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process owner changes the models and deploys them as Modeler does, file by file: new
 * cases use them, running ones finish as they began.
 */
@DoorsTest
class ModelChangeTests {

	private static final String MAIN = "day-sau-cong-to.bpmn";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	@Autowired
	private StepNotes notes;

	private Caller owner;

	@BeforeEach
	void aProcessOwner() {
		this.stage.clear();
		this.owner = Caller.program(this.port, "quy-trinh");
	}

	@AfterEach
	void backToThePackagedModels() {
		for (String file : List.of(MAIN, "han-xu-ly.dmn", "kenh-thong-bao.dmn")) {
			assertThat(deploy(Modeler.open(file)).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void newCasesUseTheChangedModelsAndRunningOnesFinishAsTheyBegan() {
		RequestCode running = this.procedure.requested();
		changeDeadlineChannelNameAndNotices();
		RequestCode fresh = this.procedure.requested();

		this.procedure.scheduled(running);
		this.procedure.scheduled(fresh);
		Task before = this.stage.task(running.value(), Process.Tasks.PERFORM_SURVEY);
		Task after = this.stage.task(fresh.value(), Process.Tasks.PERFORM_SURVEY);

		assertThat(before.getName()).isEqualTo("B3. Thực hiện khảo sát · " + running);
		assertThat(after.getName()).isEqualTo("B3. Khảo sát tại nhà khách · " + fresh);
		assertThat(due(before)).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(due(after)).isEqualTo(LocalDate.of(2026, 12, 3));
		assertThat(messages(running)).containsExactlyInAnyOrder("SMS: Thời gian khảo sát", "EMAIL: Thời gian khảo sát");
		assertThat(messages(fresh)).containsExactlyInAnyOrder("SMS: Thời gian khảo sát", "SMS: Chuẩn bị mặt bằng");
	}

	private void changeDeadlineChannelNameAndNotices() {
		accepted(Modeler.open("han-xu-ly.dmn").change("<text>3</text>", "<text>10</text>"));
		accepted(Modeler.open("kenh-thong-bao.dmn").change("\"SMS,EMAIL\"", "\"SMS\""));
		accepted(Modeler.open(MAIN)
			.change("name=\"B3. Thực hiện khảo sát\"", "name=\"B3. Khảo sát tại nhà khách\"")
			.insert("NotifySurveyTime_to_PerformSurvey", "NotifyPreparation", "Nhắc dọn mặt bằng",
					"gui-thong-bao-tu-soan", Map.of("Tên thông báo", "NHAC_CHUAN_BI", "Tiêu đề", "Chuẩn bị mặt bằng",
							"Nội dung", "Xin dọn lối đi tới công tơ tại {address}.")));
	}

	@Test
	void aTaskOfTheProcessOwnersOwnIsWorkedInTasklist() {
		accepted(Modeler.open(MAIN)
			.insert("ToAccept_to_AcceptRequest", "CheckDebt", "Xem nợ tiền điện", "viec-cua-nhom",
					Map.of("Nhóm thực hiện", "ke-toan", "Hạn (ngày làm việc)", "2")));
		RequestCode code = this.procedure.requested();
		assertThat(due(this.stage.task(code.value(), "CheckDebt"))).isEqualTo(LocalDate.of(2026, 11, 20));
		this.procedure.does("ke-toan", code, "CheckDebt", Map.of("result", "Khách không nợ"));
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
		assertThat(this.notes.list(code.value())).singleElement().satisfies((note) -> {
			assertThat(note.stepName()).isEqualTo("Xem nợ tiền điện");
			assertThat(note.result()).isEqualTo("Khách không nợ");
			assertThat(note.notedBy()).isEqualTo("ke-toan");
		});
		assertThat(Caller.browser(this.port, "kiem-tra").get("/staff/ho-so/" + code).body())
			.contains("Xem nợ tiền điện", "Khách không nợ");
	}

	@Test
	void aRefusalNamesTheStepInVietnameseAndChangesNothing() {
		Modeler script = Modeler.open(MAIN)
			.change("<bpmn:userTask id=\"PerformSurvey\"", "<bpmn:userTask id=\"PerformSurvey\" camunda:class=\"a.B\"");
		HttpResponse<String> answer = deploy(script);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(
				"\"message\":\"processes/day-sau-cong-to.bpmn: «B3. Thực hiện khảo sát» (PerformSurvey) gọi thẳng lớp Java a.B",
				"\"mainElementId\":\"PerformSurvey\"");
		RequestCode code = this.procedure.requested();
		assertThat(this.stage.waiting(code.value())).containsExactly(Process.Tasks.ACCEPT_REQUEST);
	}

	private void accepted(Modeler model) {
		HttpResponse<String> answer = deploy(model);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
	}

	/** The form that Modeler posts. */
	private HttpResponse<String> deploy(Modeler model) {
		String body = Multipart.withFile(Map.of("deployment-name", "thay đổi", "deployment-source", "Camunda Modeler",
				"enable-duplicate-filtering", "true"), model.name(), model.text());
		return this.owner.send(this.owner.request("/engine-rest/deployment/create")
			.header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
			.POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
	}

	private Set<String> messages(RequestCode code) {
		return this.mailbox.list(code.value(), Pageable.ofSize(20))
			.stream()
			.map((message) -> message.channel() + ": " + message.title().replace(" – " + code, ""))
			.collect(Collectors.toSet());
	}

	private static LocalDate due(Task task) {
		return task.getDueDate().toInstant().atZone(WorkCalendar.ZONE).toLocalDate();
	}

}
