package vn.daysaucongto.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.daysaucongto.support.Modeler;

import static org.assertj.core.api.Assertions.assertThat;

/** A process owner deploys what Modeler saved: what can't run is refused, by the step. */
@BrowserTest
// before other tests deploy models of their own: guides show what is seen here
@Order(1)
class DeployingModelsTests {

	private static final String MAIN = "day-sau-cong-to.bpmn";

	@Test
	void aScriptIsRefusedByTheStepsNameAndAChangedNameIsAccepted(People.Seats seats) throws IOException {
		Person owner = seats.atADesk("quy-trinh");
		owner.logsIn("/staff/mo-hinh");
		owner.reads("Đóng gói cùng ứng dụng");
		deploys(owner, "Thử chạy đoạn mã", Modeler.open(MAIN)
			.change("camunda:formKey=\"embedded:deployment:forms/decide-absence.html\"", "camunda:class=\"demo.Run\""));
		owner.reads("«Quyết định khi khách vắng» (DecideAbsence) gọi thẳng lớp Java demo.Run");
		owner.reads("Chưa triển khai, mọi thứ vẫn như cũ");
		assertThat(owner.sees(By.id("ten")).getDomProperty("value")).isEqualTo("Thử chạy đoạn mã");
		owner.keepsAPicture("mo-hinh-bi-tu-choi");
		deploys(owner, "Tên việc của lãnh đạo rõ hơn", Modeler.open(MAIN)
			.change("name=\"Quyết định khi khách vắng\"", "name=\"Quyết định khi khách vắng nhiều lần\""));
		owner.reads("Hồ sơ mới chạy theo bản này");
		String newest = owner.sees(By.cssSelector("tbody tr")).getText();
		assertThat(newest).contains("Tên việc của lãnh đạo rõ hơn", "quy-trinh");
		owner.reads("processes/day-sau-cong-to.bpmn");
		owner.keepsAPicture("mo-hinh");
	}

	private static void deploys(Person owner, String what, Modeler model) throws IOException {
		Path file = Files.createTempDirectory(Path.of("target", "browser"), "modeler").resolve(model.name());
		Files.write(file, model.bytes());
		owner.types(By.id("ten"), what);
		owner.sees(By.id("tep")).sendKeys(file.toAbsolutePath().toString());
		owner.clicks("Kiểm tra và triển khai");
	}

}
