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
		this.customer.keepsAPicture("b5-bao-gia", "Báo giá và thanh toán");
		this.customer.keepsAPicture("b6-nop-tien", "Thanh toán");
		atADesk("ke-toan", "B6. Thu tiền",
				(form) -> form.fills("receiptNumber", "PT-" + this.customer.code()).keepsAPicture("b6-thu-tien"));
		contractToConstruction(true);
		this.customer.isAtStep(9);
		Tasklist crew = Tasklist.of(this.seats.onALargerPhone("thi-cong"));
		crew.opens("B9. Xác nhận tại hiện trường", this.customer.code()).claims().readsEveryPage();
		crew.keepsAPicture("b9-doc-hop-dong", "Hợp đồng");
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
		this.customer.keepsAPicture("b10-hop-dong-cho-xac-nhan");
		this.customer.readsTheContract();
		this.customer.asksForACorrection("Tên đệm của tôi là Thị Mai.");
		atADesk("hop-dong", "B11. Trả lời đề nghị hiệu chỉnh",
				(form) -> form.reads("Tên đệm của tôi là Thị Mai.")
					.chooses("revision", "NEW_VERSION")
					.fills("correction.customerName", "Nguyễn Thị Mai Hoa")
					.fills("answer", "Đã sửa tên theo giấy tờ.")
					.keepsAPicture("b11-tra-loi-de-nghi", "Trả lời đề nghị hiệu chỉnh"));
		atADesk("hop-dong", "B7. Soát hợp đồng", (form) -> form.seesThePdf().chooses("contractReview", "OK"));
		this.customer.readsTheContract();
		this.customer.reads("Đã sửa tên theo giấy tờ.");
		this.customer.keepsAPicture("b11-hop-dong", "Hợp đồng dịch vụ");
		this.customer.confirmsTheContract();
		signedAndCompleted();
	}

	private void theCustomer(String phone) {
		this.customer = new Customer(this.seats.onALargerPhone("khach-hang"), phone, this.mailbox);
	}

	/** B1 to B5. */
	private void requestToOffer() throws IOException {
		this.customer.sendsARequest(Photos.small(1));
		this.customer.isAtStep(2);
		atADesk("cskh", "Tiếp nhận yêu cầu",
				(form) -> form.chooses("acceptance", "SCHEDULE")
					.fills("day", nextWorkingDay())
					.chooses("slot", "MORNING")
					.keepsAPicture("b2-tiep-nhan-yeu-cau", "Tiếp nhận"));
		this.mailbox.has("SMS", "khao sat", this.customer.code());
		this.mailbox.keepsAPicture("b2-hop-thu-thu-nghiem");
		this.mailbox.has("E-mail", "khảo sát", this.customer.code());
		this.customer.isAtStep(3);
		survey();
		atADesk("du-toan", "B4. Soát dự toán",
				(form) -> form.chooses("estimateReview", "OK").keepsAPicture("b4-soat-du-toan", "Khối lượng"));
	}

	/** B3, on the phone from the login on. */
	private void survey() throws IOException {
		Person surveyor = this.seats.onALargerPhone("khao-sat");
		surveyor.goesTo("/staff");
		surveyor.keepsAPicture("dang-nhap");
		Tasklist.of(surveyor)
			.finds("B3. Thực hiện khảo sát", this.customer.code())
			.keepsAPicture("b3-danh-sach-viec")
			.opens("B3. Thực hiện khảo sát", this.customer.code())
			.keepsAPicture("b3-nhan-viec")
			.claims()
			.chooses("result", "FEASIBLE")
			.fills("meterNumber", "CT-123")
			.fills("meterPosition", "Trụ cổng")
			.chooses("route[0].laying", "WALL")
			.fills("route[0].lengthM", "40")
			.fills("brackets", "4")
			.fills("clamps", "8")
			.fills("present", "Chị Hoa, chủ nhà")
			.takesPhotos("PHOTO_METER", List.of(Photos.small(2)))
			.takesPhotos("PHOTO_ROUTE", List.of(Photos.small(3)))
			.takesPhotos("PHOTO_ENTRY", List.of(Photos.small(4)))
			.seesPhotosSent(3)
			.keepsAPicture("b3-ket-qua", "Kết quả khảo sát")
			.keepsAPicture("b3-tuyen-day", "Tuyến dây")
			.keepsAPicture("b3-vat-tu", "Vật tư đỡ và kẹp")
			.keepsAPicture("b3-day-va-ap-to-mat", "Dây và áp-tô-mát")
			.keepsAPicture("b3-anh", "Ảnh công tơ")
			.completes();
		this.seats.leaves(surveyor);
	}

	/** B7 and B8. */
	private void contractToConstruction(boolean customerPresent) throws IOException {
		atADesk("hop-dong", "B7. Soát hợp đồng",
				(form) -> form.seesThePdf()
					.chooses("contractReview", "OK")
					.fills("day", nextWorkingDay())
					.chooses("slot", "MORNING")
					.keepsAPicture("b7-soat-hop-dong"));
		this.customer.isAtStep(8);
		List<Path> papers = List.of(Photos.small(5), Photos.small(6));
		onThePhone("thi-cong", "B8. Thi công",
				(form) -> form.keepsAPicture("b8-bat-dau", "Bắt đầu")
					.presses("Bắt đầu thi công")
					.reads("Đã bắt đầu lúc")
					.chooses("construction", "DONE")
					.chooses("customerPresent", String.valueOf(customerPresent))
					.takesPhotos("PHOTO_AS_BUILT", papers.subList(0, 1))
					.takesPhotos("ACCEPTANCE", papers.subList(1, 2))
					.seesPhotosSent(2)
					.keepsAPicture("b8-khoi-luong", "Khối lượng thực tế")
					.keepsAPicture("b8-anh", "Ảnh hoàn công"));
	}

	/** B12, B13, and the PDF that the customer keeps. */
	private void signedAndCompleted() throws IOException {
		atADesk("lanh-dao", "B12. Duyệt ký hợp đồng",
				(form) -> form.seesThePdf().chooses("utilitySignature", "OK").keepsAPicture("b12-duyet-ky"));
		atADesk("ke-toan", "B13. Hoàn tất thủ tục nội bộ",
				(form) -> form.fills("invoiceNumber", "HD-" + this.customer.code())
					.ticks("handedOver")
					.ticks("archived")
					.keepsAPicture("b13-hoan-tat"));
		Path contract = this.customer.downloadsTheSignedContract();
		assertThat(Pdfsig.of(contract)).contains("Signature is Valid", "Total document signed")
			.doesNotContain("Signature #2");
		this.customer.status();
		this.customer.reads("Hoàn thành");
		this.customer.keepsAPicture("b13-hoan-thanh");
	}

	private void atADesk(String login, String task, UnaryOperator<Tasklist> work) {
		does(this.seats.atADesk(login), task, work);
	}

	private void onThePhone(String login, String task, UnaryOperator<Tasklist> work) {
		does(this.seats.onALargerPhone(login), task, work);
	}

	/** Finds the task in the list, claims it, fills in the form and completes. */
	private void does(Person person, String task, UnaryOperator<Tasklist> work) {
		work.apply(Tasklist.of(person).opens(task, this.customer.code()).claims()).completes();
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
