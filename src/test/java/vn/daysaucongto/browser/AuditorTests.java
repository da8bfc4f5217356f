package vn.daysaucongto.browser;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** From a request code on Cockpit's first page to who did each step and when. */
@BrowserTest
class AuditorTests {

	private static final String COCKPIT = "/camunda/app/cockpit/default/";

	private static final By CODE = By.cssSelector(".ho-so-dashboard [name=code]");

	@Autowired
	private Cases cases;

	private Person auditor;

	@BeforeEach
	void theAuditorSitsDown(People.Seats seats) {
		this.auditor = seats.atADesk("kiem-tra");
	}

	@Test
	void aCompletedCase() {
		RequestCode code = this.cases.completed();
		this.auditor.logsIn(COCKPIT);
		oneClickTo(code);
		this.auditor.reads("Hoàn thành");
		assertThat(step("Tiếp nhận yêu cầu")).contains("Đã xong").containsOnlyOnce("Chăm sóc khách hàng");
		assertThat(step("B3. Thực hiện khảo sát")).contains("Trần Văn Minh (khao-sat)", "hạn ");
		assertThat(step("B13. Hoàn tất thủ tục nội bộ")).contains("Võ Thị Hạnh (ke-toan)")
			.containsPattern("\\d\\d:\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}");
		assertThat(marked("ho-so-is-DONE")).contains("RequestSubmitted", "CompleteProcedure", "Completed")
			.doesNotContain("NotifyContract");
		assertThat(marked("ho-so-taken")).contains("CustomerPresent_to_ToSignOnSite", "NotifyCompletion_to_Completed")
			.doesNotContain("CustomerPresent_to_NotifyContract");
		assertThat(text(".ho-so-decisions")).contains("Hạn mức phê duyệt dự toán", "Tổng dự toán: ",
				"Phải duyệt: không");
		assertThat(text(".ho-so-incidents")).contains("Không có sự cố nào.");
		this.auditor.keepsAPicture("kiem-tra-ho-so-hoan-thanh");
		this.auditor.clicks("Gửi thông báo");
		this.auditor.reads(code + "/TB-001");
		drawn();
		assertThat(text(".ho-so-decisions")).contains("Kênh: ");
	}

	@Test
	void aCancelledCaseAndOneThatGoesOn() {
		RequestCode cancelled = this.cases.cancelled();
		RequestCode running = this.cases.running();
		this.auditor.logsIn(COCKPIT);
		oneClickTo(cancelled);
		this.auditor.reads("Đã hủy");
		assertThat(step("B6. Thu tiền")).contains("Bị ngắt giữa chừng");
		assertThat(marked("ho-so-is-CANCELLED")).containsExactly("CollectPayment");
		assertThat(marked("ho-so-is-DONE")).contains("CancellationRequested", "Cancelled");
		this.auditor.keepsAPicture("kiem-tra-ho-so-da-huy");

		this.auditor.clicks("Hồ sơ");
		this.auditor.reads("mới gửi trước");
		this.auditor.keepsAPicture("kiem-tra-danh-sach");
		this.auditor.clicks(running.value());
		drawn();
		assertThat(step("B3. Thực hiện khảo sát")).contains("Đang chờ", "chưa ai nhận");
		assertThat(marked("ho-so-is-WAITING")).containsExactly("PerformSurvey");
		this.auditor.keepsAPicture("kiem-tra-ho-so-dang-chay");
	}

	@Test
	void aCodeThatNobodyHasAndADateThatIsNone() {
		this.auditor.logsIn(COCKPIT);
		this.auditor.types(CODE, "26999999");
		this.auditor.clicks("Tìm");
		this.auditor.reads("Không tìm thấy hồ sơ DSCT26999999");
		this.auditor.clicks("Hồ sơ");
		this.auditor.types(By.name("from"), "31/02/2026");
		this.auditor.clicks("Tìm");
		this.auditor.reads("Ngày viết theo dạng ngày/tháng/năm");
	}

	private void oneClickTo(RequestCode code) {
		this.auditor.types(CODE, code.value());
		this.auditor.clicks("Tìm");
		drawn();
	}

	private void drawn() {
		this.auditor.sees(By.cssSelector(".ho-so-paper[data-drawn] svg"));
	}

	/** The row of the step in the table. */
	private String step(String name) {
		return this.auditor
			.sees(By.xpath("//*[contains(@class,'ho-so-steps')]//tr[td[1]//strong[text()='" + name + "']]"))
			.getText();
	}

	private String text(String place) {
		return this.auditor.sees(By.cssSelector(place)).getText();
	}

	/** Ids of what is drawn so. */
	private List<String> marked(String mark) {
		return this.auditor.browser()
			.findElements(By.cssSelector(".ho-so-paper ." + mark))
			.stream()
			.map((WebElement drawn) -> drawn.getAttribute("data-element-id"))
			.toList();
	}

}
