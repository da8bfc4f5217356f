package vn.daysaucongto.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No English word on the screens of the webapps that staff, auditors and administrators
 * use every day, though the browser speaks English.
 */
@BrowserTest
class VietnameseScreensTests {

	private static final By FILTERS = By.cssSelector(".task-filters");

	private static final By CLAIM = By.cssSelector("[cam-tasklist-task] [ng-click='claim()']");

	/** In Cockpit's list of the running ones. */
	private static final By CASE = By.cssSelector("td.instance-id a");

	private static final By TABS = By.cssSelector("[cam-tasklist-task] .nav-tabs");

	private static final By ACCOUNT = By.cssSelector("[cam-widget-header] .account > a");

	@Autowired
	private OneTask desk;

	private RequestCode code;

	private Person person;

	private EnglishWords english;

	@BeforeEach
	void aCase() {
		this.code = this.desk.aRequest();
	}

	@Test
	void tasklist(People.Seats seats) {
		enters(seats, "cskh", "tasklist");
		By task = By.xpath("//*[@cam-tasks]//li[contains(., '" + this.code + "')]//h4//a");
		this.person.sees(task);
		assertThat(this.person.where()).as("what is due first stands first").contains("dueDate");
		isVietnamese("the queue", "Việc của nhóm Chăm sóc khách hàng");
		for (String filter : new String[] { "Việc của tôi", "Đến hạn hôm nay", "Quá hạn" }) {
			this.person.clicks(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., '" + filter + "')]"));
			isVietnamese(filter, "Không có công việc nào khớp bộ lọc.");
		}
		this.person.clicks(By.xpath("//*[contains(@class, 'task-filters')]//a[contains(., 'Việc của nhóm')]"));
		this.person.clicks(By.cssSelector(".main-field"));
		isVietnamese("the suggestions of the search", "Người có thể thực hiện");
		this.person.clicks(FILTERS);
		this.person.clicks(By.cssSelector(".sorting-choice .dropdown-toggle"));
		isVietnamese("the orders", "Ưu tiên");
		this.person.clicks(FILTERS);
		this.person.clicks(task);
		this.person.sees(By.cssSelector("form.dsct:not(.loading)"));
		isVietnamese("the form", "Nhận việc");
		this.desk.isTakenBy("cskh-cam-le", this.code);
		this.person.clicks(CLAIM);
		isVietnamese("an error", "Công việc này do cskh-cam-le đang nhận");
		this.desk.isTakenBy(null, this.code);
		this.person.browser().navigate().refresh();
		this.person.clicks(CLAIM);
		isVietnamese("the claimed task", "Hoàn thành");
		for (String tab : new String[] { "Lịch sử", "Sơ đồ", "Mô tả" }) {
			this.person.clicks(By
				.xpath("//*[@cam-tasklist-task]//*[contains(@class, 'nav-tabs')]//a[contains(., '" + tab + "')]"));
			this.person.sees("Sơ đồ".equals(tab) ? By.cssSelector("[cam-tasklist-task] svg .djs-label") : TABS);
			isVietnamese(tab, tab);
		}
		this.person.clicks(ACCOUNT);
		isVietnamese("the account", "Đăng xuất");
		this.person.goesTo("/camunda/app/tasklist/default/#/?task=done-by-a-colleague");
		isVietnamese("a task that is gone", "Hồ sơ đã chuyển bước");
		this.person.goesTo("/camunda/app/welcome/default/");
		this.english = EnglishWords.of("welcome");
		isVietnamese("Welcome", "Trang nhân viên");
	}

	@Test
	void cockpit(People.Seats seats) {
		enters(seats, "kiem-tra", "cockpit");
		isVietnamese("the dashboard", "Hồ sơ đang chạy");
		opens("/processes", "quy trình đã triển khai");
		this.person.clicks("Dây sau công tơ");
		this.person.sees(CASE);
		isVietnamese("the process", "Phiên bản định nghĩa");
		this.person.clicks(CASE);
		this.person.clicks(By.xpath("//*[contains(@class, 'nav-tabs')]//a[contains(., 'Tác vụ nền')]"));
		isVietnamese("the case", "Không có tác vụ nền");
		opens("/decisions", "bảng quyết định đã triển khai");
	}

	@Test
	void admin(People.Seats seats) {
		enters(seats, "quan-tri", "admin");
		isVietnamese("the start", "Người dùng");
		opens("/users", "Danh sách người dùng");
		opens("/groups", "Danh sách nhóm");
		opens("/tenants", "Danh sách đơn vị");
		opens("/users/cskh", "Thông tin");
		opens("/user-create", "Tạo người dùng mới");
	}

	private void enters(People.Seats seats, String name, String app) {
		this.english = EnglishWords.of(app);
		this.person = seats.atADesk(name);
		this.person.speaksEnglish();
		this.person.logsIn("/camunda/app/" + app + "/default/");
		this.person.sees(ACCOUNT);
	}

	private void opens(String place, String words) {
		this.person.browser().executeScript("location.hash = arguments[0]", "#" + place);
		isVietnamese(place, words);
	}

	/** Once the words are there that tell that the screen is drawn. */
	private void isVietnamese(String screen, String words) {
		this.person.reads(words);
		assertThat(this.english.in(this.person.allTexts())).as(screen).isEmpty();
	}

}
