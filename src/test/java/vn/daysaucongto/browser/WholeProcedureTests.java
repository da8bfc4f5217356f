package vn.daysaucongto.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.support.Pdfsig;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The published procedure, B1 to B13, on the started application: the customer at the
 * portal, the staff in Tasklist, the codes out of the test mailbox.
 */
@BrowserTest
class WholeProcedureTests {

	@Autowired
	private WorkCalendar calendar;

	@Autowired
	private Clock clock;

	private Customer customer;

	private Mailbox mailbox;

	private People.Seats seats;

	@BeforeEach
	void everybodySitsDown(People.Seats seats) {
		this.seats = seats;
		this.mailbox = Mailbox.of(seats.atADesk("cskh"));
	}

	@Test
	void onSite() throws IOException {
		theCustomer("0912345601");
		requestToOffer();
		this.customer.readsTheOffer();
		this.customer.keepsAPicture("khach-hang-bao-gia");
		atADesk("ke-toan", "B6. Thu tiền", (form) -> form.fills("receiptNumber", "PT-" + this.customer.code()));
		contractToConstruction(true);
		this.customer.isAtStep(9);
		Tasklist crew = Tasklist.of(this.seats.onThePhone("thi-cong"));
		crew.opens("B9. Xác nhận tại hiện trường", this.customer.code()).claims().readsEveryPage();
		crew.confirmsWith(this.mailbox, "0912345601");
		signedAndCompleted();
	}

	@Test
	void fromAfarWithACorrection() throws IOException {
		theCustomer("0912345602");
		requestToOffer();
		Person accountant = this.seats.atADesk("ke-toan");
		Accountant.of(accountant).uploads(this.customer.readsTheOffer());
		this.seats.leaves(accountant);
		contractToConstruction(false);
		this.mailbox.has("SMS", "da san sang", this.customer.code());
		this.customer.comesBack();
		this.customer.isAtStep(11);
		this.customer.readsTheContract();
		this.customer.asksForACorrection("Tên đệm của tôi là Thị Mai.");
		atADesk("hop-dong", "B11. Trả lời đề nghị hiệu chỉnh",
				(form) -> form.reads("Tên đệm của tôi là Thị Mai.")
					.chooses("revision", "NEW_VERSION")
					.fills("correction.customerName", "Nguyễn Thị Mai Hoa")
					.fills("answer", "Đã sửa tên theo giấy tờ."));
		atADesk("hop-dong", "B7. Soát hợp đồng", (form) -> form.seesThePdf().chooses("contractReview", "OK"));
		this.customer.readsTheContract();
		this.customer.reads("Đã sửa tên theo giấy tờ.");
		this.customer.keepsAPicture("khach-hang-hop-dong");
		this.customer.confirmsTheContract();
		signedAndCompleted();
	}

	private void theCustomer(String phone) {
		this.customer = new Customer(this.seats.onThePhone("khach-hang"), phone, this.mailbox);
	}

	/** B1 to B5. */
	private void requestToOffer() throws IOException {
		this.customer.sendsARequest(Photos.small(1));
		this.customer.isAtStep(2);
		atADesk("cskh", "Tiếp nhận yêu cầu",
				(form) -> form.chooses("acceptance", "SCHEDULE")
					.fills("day", nextWorkingDay())
					.chooses("slot", "MORNING"));
		this.mailbox.has("SMS", "khao sat", this.customer.code());
		this.mailbox.has("E-mail", "khảo sát", this.customer.code());
		this.customer.isAtStep(3);
		List<Path> photos = List.of(Photos.small(2), Photos.small(3), Photos.small(4));
		onThePhone("khao-sat", "B3. Thực hiện khảo sát",
				(form) -> form.chooses("result", "FEASIBLE")
					.fills("meterNumber", "CT-123")
					.fills("meterPosition", "Trụ cổng")
					.chooses("route[0].laying", "WALL")
					.fills("route[0].lengthM", "40")
					.fills("brackets", "4")
					.fills("clamps", "8")
					.fills("present", "Chị Hoa, chủ nhà")
					.takesPhotos("PHOTO_METER", photos.subList(0, 1))
					.takesPhotos("PHOTO_ROUTE", photos.subList(1, 2))
					.takesPhotos("PHOTO_ENTRY", photos.subList(2, 3)));
		atADesk("du-toan", "B4. Soát dự toán", (form) -> form.chooses("estimateReview", "OK"));
	}

	/** B7 and B8. */
	private void contractToConstruction(boolean customerPresent) throws IOException {
		atADesk("hop-dong", "B7. Soát hợp đồng",
				(form) -> form.seesThePdf()
					.chooses("contractReview", "OK")
					.fills("day", nextWorkingDay())
					.chooses("slot", "MORNING"));
		this.customer.isAtStep(8);
		List<Path> papers = List.of(Photos.small(5), Photos.small(6));
		onThePhone("thi-cong", "B8. Thi công",
				(form) -> form.presses("Bắt đầu thi công")
					.reads("Đã bắt đầu lúc")
					.chooses("construction", "DONE")
					.chooses("customerPresent", String.valueOf(customerPresent))
					.takesPhotos("PHOTO_AS_BUILT", papers.subList(0, 1))
					.takesPhotos("ACCEPTANCE", papers.subList(1, 2)));
	}

	/** B12, B13, and the PDF that the customer keeps. */
	private void signedAndCompleted() throws IOException {
		atADesk("lanh-dao", "B12. Duyệt ký hợp đồng", (form) -> form.seesThePdf().chooses("utilitySignature", "OK"));
		atADesk("ke-toan", "B13. Hoàn tất thủ tục nội bộ",
				(form) -> form.fills("invoiceNumber", "HD-" + this.customer.code())
					.ticks("handedOver")
					.ticks("archived"));
		Path contract = this.customer.downloadsTheSignedContract();
		assertThat(Pdfsig.of(contract)).contains("Signature is Valid", "Total document signed")
			.doesNotContain("Signature #2");
		this.customer.status();
		this.customer.reads("Hoàn thành");
		this.customer.keepsAPicture("khach-hang-hoan-thanh");
	}

	private void atADesk(String login, String task, UnaryOperator<Tasklist> work) {
		does(this.seats.atADesk(login), task, work);
	}

	private void onThePhone(String login, String task, UnaryOperator<Tasklist> work) {
		does(this.seats.onThePhone(login), task, work);
	}

	/** Finds the task in the list, claims it, fills in the form and completes. */
	private void does(Person person, String task, UnaryOperator<Tasklist> work) {
		Tasklist form = work.apply(Tasklist.of(person).opens(task, this.customer.code()).claims());
		person.keepsAPicture(task.replaceAll("\\W+", "-") + "-" + person.name());
		form.completes();
		this.seats.leaves(person);
	}

	private String nextWorkingDay() {
		LocalDate day = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE).plusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day.toString();
	}

}
