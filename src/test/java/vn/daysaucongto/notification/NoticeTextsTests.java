package vn.daysaucongto.notification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.ConstructionResult;
import vn.daysaucongto.construction.ConstructionView;
import vn.daysaucongto.construction.ConstructionVisit;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.contract.ChangeState;
import vn.daysaucongto.contract.ChangeView;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.OfferState;
import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueState;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.ReceivingAccount;
import vn.daysaucongto.payment.RefundReason;
import vn.daysaucongto.payment.RefundState;
import vn.daysaucongto.payment.RefundView;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.platform.Brand;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.AreaKind;
import vn.daysaucongto.request.CancellationDecision;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.Outcome;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Appointment;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.Surveys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

/** What customers read: every kind of notice, with the facts filled in. */
@SpringBootTest(classes = { NoticeTexts.class, NoticeFields.class, Brand.class, Relevance.class,
		NoticeTextsTests.Sources.class }, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ImportAutoConfiguration({ MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class })
@ActiveProfiles("demo")
class NoticeTextsTests {

	private static final RequestCode CODE = RequestCode.of("DSCT26000123");

	private static final Vnd AMOUNT = Vnd.of(123_456_789);

	@Autowired
	private NoticeTexts texts;

	@Autowired
	private Relevance relevance;

	@MockitoBean
	private SurveyAppointments surveyAppointments;

	@MockitoBean
	private Surveys surveys;

	@MockitoBean
	private Offers offers;

	@MockitoBean
	private Payments payments;

	@MockitoBean
	private ReceivingAccount account;

	@MockitoBean
	private ConstructionAppointments constructionAppointments;

	@MockitoBean
	private Constructions constructions;

	@MockitoBean
	private Refunds refunds;

	@MockitoBean
	private Contracts contracts;

	@MockitoBean
	private ContractChanges changes;

	@BeforeEach
	void everythingThatThereIsToTell() {
		when(this.surveyAppointments.current(CODE))
			.thenReturn(Optional.of(new Appointment(2, LocalDate.of(2026, 11, 20), Slot.MORNING, null, null)));
		when(this.payments.due(CODE, DueKind.MAIN)).thenReturn(Optional.of(due(DueKind.MAIN, DueState.OPEN)));
		when(this.payments.due(CODE, DueKind.EXTRA)).thenReturn(Optional.of(due(DueKind.EXTRA, DueState.OPEN)));
		when(this.account.bank()).thenReturn("Ngân hàng thử nghiệm");
		when(this.account.number()).thenReturn("0123456789");
		when(this.account.holder()).thenReturn("CONG TY DIEN LUC");
		when(this.account.vietQrPng(org.mockito.ArgumentMatchers.any())).thenReturn(new byte[] { 1 });
		when(this.constructionAppointments.current(CODE))
			.thenReturn(Optional.of(new ConstructionVisit(3, LocalDate.of(2026, 12, 24), Slot.AFTERNOON, null)));
	}

	@ParameterizedTest
	@EnumSource
	void anSmsIsOneMessageOfAsciiWithoutLinks(NoticeKind kind) {
		OutgoingMessage sms = message(kind, ContactChannel.SMS);
		assertThat(sms.text()).startsWith("EVNCPC: ")
			.contains(CODE.value())
			.matches("[ -~]+")
			.doesNotContain("{", "}", "[", "]", "~", "^", "|", "\\", "http", "?")
			.hasSizeLessThanOrEqualTo(160);
		assertThat(sms.html()).isNull();
		assertThat(sms.idempotencyKey()).isEqualTo(CODE + "/TB-001/SMS").hasSizeLessThanOrEqualTo(40);
	}

	@ParameterizedTest
	@EnumSource
	void aMailIsWholeInTextAndInHtml(NoticeKind kind) {
		OutgoingMessage mail = message(kind, ContactChannel.EMAIL);
		assertThat(mail.title()).endsWith(" – DSCT26000123").hasSizeLessThanOrEqualTo(200);
		assertThat(mail.text()).contains("Kính gửi Quý khách Nguyễn Thị <Hoa>", "Điện lực Hải Châu", "19001909")
			.doesNotContain("{", "}");
		assertThat(mail.html()).contains("Nguyễn Thị &lt;Hoa&gt;", "Điện lực Hải Châu", "Mở trang tra cứu yêu cầu")
			.doesNotContain("??", "<Hoa>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
									SURVEY_TIME       | buoi sang (7h30-11h30) ngay 20/11/2026 | buổi sáng (7h30–11h30) ngày 20/11/2026
									CONSTRUCTION_TIME | buoi chieu (13h-17h) ngay 24/12/2026   | buổi chiều (13h–17h) ngày 24/12/2026
									MISSING_DOCUMENTS | can bo sung giay to                    | Sổ đỏ, bản rõ
									REJECTION         | khong thuc hien duoc                   | Lý do: Nhà ngoài ranh giới
									CANNOT_BUILD      | khong thi cong duoc                    | Lý do: Tường không chịu được
									CANCELLATION_DENIED | khong duoc chap nhan                 | Lý do: Dây đã kéo xong
									AMOUNT_DUE        | 123.456.789 d, noi dung chuyen khoan DSCT26000123B15 | tài khoản 0123456789 (CONG TY DIEN LUC, Ngân hàng thử nghiệm)
									AMOUNT_DUE        | den 03/12/2026                         | Thuế GTGT 8%: 9.144.947 đ. Tổng cộng: 123.456.789 đ.
									PAYMENT_REMINDER  | con 123.456.789 d                      | đúng nội dung: DSCT26000123B15
									EXTRA_AMOUNT      | nop them 123.456.789 d                 | đúng nội dung: DSCT26000123T16
									OFFER_DECLINED    | khong dong y bao gia                   | báo giá số 1
									REFUND            | hoan lai 123.456.789 d cua yeu cau DSCT26000123 ngay 18/11/2026 | giữ lại: 50.000 đ. Lý do: Đã kéo một phần dây
							CONTRACT_READY    | da san sang | số DSCT26000123/HĐDV-2 của yêu cầu DSCT26000123 đã sẵn sàng.
					CONTRACT_READY    | xem va xac nhan | Trả lời đề nghị chỉnh sửa của Quý khách: Đã sửa số nhà
					CONTRACT_READY    | xem va xac nhan | Bản này thay cho bản số 1: bản trước, cùng xác nhận
					CONTRACT_REMINDER | dang cho Quy khach xac nhan | số DSCT26000123/HĐDV-2
					CONTRACT_ANSWER   | da co tra loi | Giá theo báo giá đã duyệt
					CONFIRMATION_VOIDED | khong con hieu luc | hợp đồng số DSCT26000123/HĐDV-1
					FROM_MODEL        | Xin don loi di toi cong to tai 12 Le Loi | Theo dõi yêu cầu DSCT26000123 của Điện lực Hải Châu
					OFFER_LAPSED      | da het hieu luc                        | Báo giá số 1
									""")
	void itSaysWhatMatters(NoticeKind kind, String inSms, String inMail) {
		assertThat(message(kind, ContactChannel.SMS).text()).contains(inSms);
		assertThat(message(kind, ContactChannel.EMAIL).text()).contains(inMail);
	}

	@ParameterizedTest
	@EnumSource(names = { "AMOUNT_DUE", "PAYMENT_REMINDER", "EXTRA_AMOUNT" })
	void whatIsToBePaidComesWithItsQrCode(NoticeKind kind) {
		OutgoingMessage mail = message(kind, ContactChannel.EMAIL);
		assertThat(mail.pictures()).singleElement();
		assertThat(mail.html()).contains("src=\"cid:vietqr\"", "Mã VietQR");
		assertThat(message(kind, ContactChannel.SMS).pictures()).isEmpty();
	}

	@Test
	void whatTemplatesOfOthersAreFilledWithIsWhatTheTextTells() {
		OutgoingMessage.Told told = message(NoticeKind.SURVEY_TIME, ContactChannel.ZALO).notice();
		assertThat(told.kind()).isEqualTo(NoticeKind.SURVEY_TIME);
		assertThat(told.values()).containsOnlyKeys("code", "session", "date", "customer", "unit", "address")
			.containsEntry("date", "20/11/2026");
	}

	@Test
	void whatIsPaidIsNotAskedForAgain() {
		when(this.payments.due(CODE, DueKind.MAIN)).thenReturn(Optional.of(due(DueKind.MAIN, DueState.PAID)));
		assertThat(this.relevance.facts(order(NoticeKind.AMOUNT_DUE), request(NoticeKind.AMOUNT_DUE))).isEmpty();
		assertThat(this.relevance.facts(order(NoticeKind.PAYMENT_REMINDER), request(NoticeKind.PAYMENT_REMINDER)))
			.isEmpty();
	}

	@Test
	void aConfirmedContractIsNotRemindedOf() {
		facts(NoticeKind.CONTRACT_REMINDER);
		when(this.contracts.current(CODE)).thenReturn(Optional.of(contract(ContractState.CONFIRMED)));
		assertThat(this.relevance.facts(order(NoticeKind.CONTRACT_READY), request(NoticeKind.CONTRACT_READY)))
			.isEmpty();
		assertThat(this.relevance.facts(order(NoticeKind.CONTRACT_REMINDER), request(NoticeKind.CONTRACT_REMINDER)))
			.isEmpty();
	}

	@Test
	void anAppointmentThatIsToBeMovedIsNotAnnounced() {
		when(this.surveyAppointments.current(CODE)).thenReturn(Optional.of(new Appointment(2,
				LocalDate.of(2026, 11, 20), Slot.MORNING, LocalDate.of(2026, 11, 23), Slot.MORNING)));
		assertThat(this.relevance.facts(order(NoticeKind.SURVEY_TIME), request(NoticeKind.SURVEY_TIME))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void onceTheRequestIsClosedOnlyItsEndIsTold(NoticeKind kind) {
		RequestView closed = request(RequestStatus.CLOSED);
		facts(kind);
		assertThat(this.relevance.facts(order(kind), closed).isPresent()).isEqualTo(kind.isClosing());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			COMPLETION    | ''          | ''                         | -
			NO_SUCH_KIND  | ''          | ''                         | unknown
			NHAC_CHUAN_BI | Chuẩn bị    | Kính mời {customer} {code} | -
			nhac          | Chuẩn bị    | Kính mời                   | name
			COMPLETION    | Chuẩn bị    | Kính mời                   | name
			NHAC_CHUAN_BI | ''          | Kính mời                   | title
			NHAC_CHUAN_BI | Chuẩn bị    | ''                         | text
			NHAC_CHUAN_BI | Chuẩn bị    | Gọi {phone}                | placeholder
			NHAC_CHUAN_BI | Chuẩn bị    | Gọi {code                  | placeholder
			NHAC_CHUAN_BI | Số {code}   | Kính mời                   | placeholder
			""")
	void aProcessOwnersOwnNoticeIsWholeAndFillable(String name, String title, String text, String wrong) {
		assertThat(NoticeOrder.wrong(name, title, text)).isEqualTo(Optional.ofNullable(wrong));
	}

	private static NoticeOrder order(NoticeKind kind) {
		return (kind != NoticeKind.FROM_MODEL) ? NoticeOrder.of(kind) : NoticeOrder.of("NHAC_CHUAN_BI",
				"Chuẩn bị mặt bằng", "Xin dọn lối đi tới công tơ tại {address}. Theo dõi yêu cầu {code} của {unit}.");
	}

	private OutgoingMessage message(NoticeKind kind, ContactChannel channel) {
		return this.texts.message(new Notice(CODE, 1, order(kind), "", Instant.EPOCH), channel, request(kind),
				facts(kind));
	}

	private Facts facts(NoticeKind kind) {
		OfferState offer = switch (kind) {
			case OFFER_DECLINED -> OfferState.DECLINED;
			case OFFER_LAPSED -> OfferState.LAPSED;
			default -> OfferState.OPEN;
		};
		Costs costs = new Costs(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.of(114_311_842),
				new BigDecimal("0.08"), Vnd.of(9_144_947), AMOUNT);
		when(this.offers.current(CODE))
			.thenReturn(Optional.of(new OfferView(1, List.of(), costs, LocalDate.of(2026, 12, 3), offer)));
		when(this.constructions.of(CODE))
			.thenReturn(
					(kind == NoticeKind.CANNOT_BUILD)
							? Optional.of(new ConstructionView(ConstructionResult.CANNOT_BUILD, List.of(),
									"Tường không chịu được", false, "thi-cong", Instant.EPOCH, null))
							: Optional.empty());
		when(this.contracts.current(CODE)).thenReturn(Optional.of(contract(ContractState.REVIEWED)));
		when(this.contracts.shownBefore(CODE, 2)).thenReturn(Optional.of(1));
		when(this.changes.of(CODE)).thenReturn(List.of(switch (kind) {
			case CONTRACT_ANSWER -> change(false, ChangeState.DECLINED, "Giá theo báo giá đã duyệt");
			case CONFIRMATION_VOIDED -> change(true, ChangeState.OPEN, null);
			default -> change(false, ChangeState.ACCEPTED, "Đã sửa số nhà");
		}));
		when(this.refunds.current(CODE.value())).thenReturn(refund(RefundState.PAID));
		return this.relevance.facts(order(kind), request(kind)).orElseThrow();
	}

	private static DueView due(DueKind kind, DueState state) {
		boolean main = kind == DueKind.MAIN;
		Vnd outstanding = (state == DueState.OPEN) ? AMOUNT : Vnd.ZERO;
		return new DueView(kind, 1, CODE + (main ? "B15" : "T16"), AMOUNT, AMOUNT.minus(outstanding), outstanding,
				state, main ? LocalDate.of(2026, 12, 3) : null);
	}

	private static ContractView contract(ContractState state) {
		return new ContractView(2, state, 7, "ab12", AMOUNT, 1, 1, "", Set.of(), Instant.EPOCH, null, null, false);
	}

	private static ChangeView change(boolean byUtility, ChangeState state, String answer) {
		return new ChangeView(1, 1, byUtility, "Sai số nhà", Instant.EPOCH, state, answer, null);
	}

	private static RefundView refund(RefundState state) {
		return new RefundView(CODE.value(), state, RefundReason.values()[0], Vnd.ZERO, AMOUNT, true, Vnd.of(50_000),
				"Đã kéo một phần dây", null, "lanh-dao", LocalDate.of(2026, 11, 18), "PC-1", List.of());
	}

	private static RequestView request(NoticeKind kind) {
		return request(switch (kind) {
			case MISSING_DOCUMENTS -> RequestStatus.DOCUMENTS_ASKED;
			case REJECTION -> RequestStatus.REJECTED;
			case CANCELLED -> RequestStatus.CANCELLING;
			default -> RequestStatus.ACCEPTED;
		});
	}

	private static RequestView request(RequestStatus status) {
		return new RequestView(CODE, "PC05AA", "Điện lực Hải Châu", ParentService.CAPACITY_CHANGE, "", "PC05AA0012345",
				"Nguyễn Thị <Hoa>", new Phone("+84912345678"), "hoa@example.com", "12 Lê Lợi", "Phường Hải Châu",
				AreaKind.URBAN, new BigDecimal("5.5"), 1, ServiceOption.FULL_PACKAGE, "", Set.of(ContactChannel.EMAIL),
				status, Instant.EPOCH, null, null, new RequestView.DocumentsAsked(1, "Sổ đỏ, bản rõ", Instant.EPOCH),
				"Nhà ngoài ranh giới", new RequestView.Cancellation(1, "Đổi ý", Instant.EPOCH, true,
						CancellationDecision.DENY, "Dây đã kéo xong"),
				(status == RequestStatus.CLOSED) ? Outcome.COMPLETED : null, null);
	}

	@ComponentScan("vn.daysaucongto.notification.facts")
	static class Sources {

	}

}
