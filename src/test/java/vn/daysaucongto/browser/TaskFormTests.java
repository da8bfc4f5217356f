package vn.daysaucongto.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What every form in Tasklist does, shown with the smallest of them. */
@BrowserTest
class TaskFormTests {

	@Autowired
	private OneTask oneTask;

	@Autowired
	private Requests requests;

	private String taskId;

	@BeforeEach
	void aDecisionWaits() {
		RequestCode code = this.oneTask.aRequest();
		this.requests.constructionBegan(code);
		this.requests.cancel(code, "Tôi chuyển nhà.");
		this.taskId = this.oneTask.waits("DecideCancellation", StaffGroup.LEADERS, code);
	}

	@Test
	void isReadBeforeItIsClaimedCheckedAtTheFieldsAndCompleted(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.atADesk("lanh-dao")).opens(this.taskId);
		leader.reads("Tôi chuyển nhà.").reads("Nguyễn Thị Hoa").reads("0912 345 678");
		assertThat(leader.status()).contains("nhận việc");
		leader.claims().pressesComplete();
		assertThat(leader.problemAt("cancellation")).isNotEmpty();
		leader.chooses("cancellation", "DENY").fills("answer", "Đã thi công xong phần dây chính.").completes();
		assertThat(this.oneTask.isDone(this.taskId)).isTrue();
	}

	@Test
	void fitsAPhoneAndLosesNothingInAReload(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.onThePhone("lanh-dao")).opens(this.taskId).claims();
		leader.chooses("cancellation", "DENY").fills("answer", "Viết dở");
		assertThat(leader.width()).isLessThanOrEqualTo(360);
		leader.reloads();
		assertThat(leader.valueOf("answer")).isEqualTo("Viết dở");
		leader.completes();
		assertThat(this.oneTask.isDone(this.taskId)).isTrue();
	}

	@Test
	void tellsInWordsWhenTheCaseHasMovedOn(People.Seats seats) {
		Tasklist leader = Tasklist.of(seats.atADesk("lanh-dao")).opens(this.taskId).claims();
		leader.chooses("cancellation", "DENY").fills("answer", "Lý do");
		this.oneTask.movesOn(this.taskId);
		leader.pressesComplete();
		leader.reads("không còn chờ xử lý");
	}

}
