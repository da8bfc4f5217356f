package vn.daysaucongto.process.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.notification.CallResult;
import vn.daysaucongto.notification.ChannelDown;
import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.NoticeState;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** How a notice finds its way to the customer ({@code gui-thong-bao}). */
@ApplicationTest
@Tag("postgres")
@Import(Cases.class)
class SendingNoticesTests {

	private static final ScriptedChannel SMS = new ScriptedChannel(ContactChannel.SMS);

	private static final ScriptedChannel MAIL = new ScriptedChannel(ContactChannel.EMAIL);

	@TestBean(name = "demoSms", methodName = "sms")
	private ChannelSender sms;

	@TestBean(name = "demoMail", methodName = "mail")
	private ChannelSender mail;

	@Autowired
	private Cases cases;

	@Autowired
	private Notices notices;

	@Autowired
	private SurveyAppointments appointments;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@Autowired
	private TaskService tasks;

	@Autowired
	private TaskDesk desk;

	@Autowired
	private StaffAccounts staff;

	@Autowired
	private TransactionTemplate transaction;

	static ChannelSender sms() {
		return SMS;
	}

	static ChannelSender mail() {
		return MAIL;
	}

	@BeforeEach
	void allChannelsWork() {
		SMS.answers();
		MAIL.answers();
	}

	@AfterEach
	void leave() {
		this.staff.actAsNobody();
	}

	@Test
	void theFirstChannelThatWorksIsEnough() {
		String notice = aboutMissingDocuments("hoa@example.com");
		runToTheEnd(notice);
		assertThat(SMS.sent).singleElement().satisfies((message) -> {
			assertThat(message.idempotencyKey()).isEqualTo(notice + "/SMS");
			assertThat(message.text()).startsWith("EVNCPC: Yeu cau DSCT");
		});
		assertThat(MAIL.sent).isEmpty();
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void nothingGoesOutWhileThereIsNoConnectionToNoteIt(@Autowired HikariDataSource database) throws SQLException {
		String notice = aboutMissingDocuments("hoa@example.com");
		while (!isAboutToSend(notice)) {
			runJob(notice);
		}
		long patience = database.getConnectionTimeout();
		List<Connection> taken = new ArrayList<>();
		database.getHikariConfigMXBean().setConnectionTimeout(500);
		try {
			while (taken.size() < database.getMaximumPoolSize() - 1) {
				taken.add(database.getConnection());
			}
			assertThatThrownBy(() -> runJob(notice)).hasRootCauseInstanceOf(SQLTransientConnectionException.class);
		}
		finally {
			for (Connection one : taken) {
				one.close();
			}
			database.getHikariConfigMXBean().setConnectionTimeout(patience);
		}
		assertThat(SMS.sent).isEmpty();
		runToTheEnd(notice);
		assertThat(SMS.sent).hasSize(1);
	}

	private boolean isAboutToSend(String notice) {
		return this.management.createJobQuery()
			.processInstanceId(this.cases.sending(notice).getId())
			.activityId("DeliverNotice")
			.count() > 0;
	}

	@Test
	void whatIsToGoEverywhereGoesEverywhere() {
		String notice = aboutTheSurvey();
		runToTheEnd(notice);
		assertThat(this.notices.deliveries(notice)).extracting(DeliveryView::channel, DeliveryView::outcome)
			.containsExactly(tuple(ContactChannel.APP, DeliveryOutcome.SENT),
					tuple(ContactChannel.SMS, DeliveryOutcome.SENT), tuple(ContactChannel.EMAIL, DeliveryOutcome.SENT));
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void everyNoticeLiesOnThePortalInFull() {
		String notice = aboutMissingDocuments("");
		runToTheEnd(notice);
		assertThat(this.notices.inbox(RequestCode.of(notice.substring(0, 12)))).singleElement()
			.satisfies((item) -> assertThat(item.text()).contains("Sổ đỏ bản rõ <trang 2>"));
	}

	@Test
	void afterARefusedNumberComesTheNextChannel() {
		SMS.answers(DeliveryOutcome.REJECTED_NUMBER);
		String notice = aboutMissingDocuments("hoa@example.com");
		runToTheEnd(notice);
		assertThat(SMS.sent).hasSize(1);
		assertThat(MAIL.sent).singleElement().satisfies((message) -> {
			assertThat(message.email()).isEqualTo("hoa@example.com");
			assertThat(message.html()).contains("Sổ đỏ bản rõ &lt;trang 2&gt;");
		});
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void aChannelWithoutATemplateForTheNoticeIsPassedBy() {
		SMS.carriesNo(NoticeKind.MISSING_DOCUMENTS);
		String notice = aboutMissingDocuments("hoa@example.com");
		runToTheEnd(notice);
		assertThat(SMS.sent).isEmpty();
		assertThat(MAIL.sent).hasSize(1);
		assertThat(this.notices.deliveries(notice)).extracting(DeliveryView::channel)
			.containsExactly(ContactChannel.APP, ContactChannel.EMAIL);
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void anUnclearAnswerNeverMeansASecondMessageThroughThatChannel() {
		SMS.answers(DeliveryOutcome.AMBIGUOUS);
		String notice = aboutMissingDocuments("hoa@example.com");
		runToTheEnd(notice);
		assertThat(SMS.sent).hasSize(1);
		assertThat(MAIL.sent).hasSize(1);
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void aChannelThatDoesNotWorkIsTriedThreeTimesByTheEngine() {
		SMS.answers(DeliveryOutcome.PLATFORM_ERROR, DeliveryOutcome.PLATFORM_ERROR, DeliveryOutcome.PLATFORM_ERROR);
		String notice = aboutMissingDocuments("hoa@example.com");
		runJob(notice);
		assertThatThrownBy(() -> runJob(notice)).isInstanceOf(ChannelDown.class);
		assertThatThrownBy(() -> runJob(notice)).isInstanceOf(ChannelDown.class);
		assertThat(job(notice).getRetries()).isPositive();
		runToTheEnd(notice);
		assertThat(SMS.sent).hasSize(3);
		assertThat(MAIL.sent).hasSize(1);
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void whatRecoversIsNotSentThroughTheNextChannel() {
		SMS.answers(DeliveryOutcome.PLATFORM_ERROR, DeliveryOutcome.SENT);
		String notice = aboutMissingDocuments("hoa@example.com");
		runJob(notice);
		assertThatThrownBy(() -> runJob(notice)).isInstanceOf(ChannelDown.class);
		runToTheEnd(notice);
		assertThat(MAIL.sent).isEmpty();
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void aCrashAfterSendingSendsNothingTwice() {
		String notice = aboutTheSurvey();
		runJob(notice);
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			runJob(notice);
			throw new IllegalStateException("crash before the commit");
		})).hasMessage("crash before the commit");
		runToTheEnd(notice);
		assertThat(SMS.sent).hasSize(1);
		assertThat(MAIL.sent).hasSize(1);
		assertEnded(notice, "NoticeDelivered", NoticeState.SENT);
	}

	@Test
	void whatWasOvertakenIsNotSent() {
		String notice = aboutTheSurvey();
		this.appointments.move(RequestCode.of(notice.substring(0, 12)), 1, LocalDate.of(2026, 11, 23), Slot.AFTERNOON);
		runToTheEnd(notice);
		assertThat(SMS.sent).isEmpty();
		assertThat(MAIL.sent).isEmpty();
		assertEnded(notice, "NoticeDelivered", NoticeState.OBSOLETE);
	}

	@Test
	void whenNoChannelWorksAPersonCalls() {
		String notice = unreachable();
		Task call = asLan(notice);
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> fill(call, "{\"result\": \"LEFT_MESSAGE\", \"note\": \" \"}"));
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> fill(call, "{\"result\": \"NOT_NEEDED\"}"));
		assertThatThrownBy(() -> this.tasks.complete(call.getId())).isInstanceOf(RuntimeException.class);
		fill(call, "{\"result\": \"LEFT_MESSAGE\", \"note\": \"Nhờ con gái chị Hoa\"}");
		this.tasks.complete(call.getId());
		this.staff.actAsNobody();
		NoticeView called = assertEnded(notice, "CustomerCalled", NoticeState.CALLED);
		assertThat(called.callResult()).isEqualTo(CallResult.LEFT_MESSAGE);
		assertThat(called.callNote()).isEqualTo("Nhờ con gái chị Hoa");
		assertThat(called.calledBy()).isEqualTo("cskh");
	}

	@Test
	void nobodyHasToCallAboutWhatWasOvertaken() {
		String notice = unreachable();
		this.cases.documentsSupplied(RequestCode.of(notice.substring(0, 12)));
		Task call = asLan(notice);
		fill(call, "{\"result\": \"NOT_NEEDED\"}");
		this.tasks.complete(call.getId());
		this.staff.actAsNobody();
		assertThat(assertEnded(notice, "CustomerCalled", NoticeState.CALLED).callResult())
			.isEqualTo(CallResult.NOT_NEEDED);
	}

	private String aboutMissingDocuments(String email) {
		return this.cases.told(this.cases.withMissingDocuments(email), "NotifyMissingDocuments");
	}

	private String aboutTheSurvey() {
		return this.cases.told(this.cases.withSurveyAppointment(), "NotifySurveyTime");
	}

	private String unreachable() {
		SMS.answers(DeliveryOutcome.REJECTED_NUMBER);
		String notice = aboutMissingDocuments("");
		runToTheEnd(notice);
		assertThat(this.notices.get(notice).state()).isEqualTo(NoticeState.UNREACHABLE);
		return notice;
	}

	/** The task as customer care of the unit sees it, claimed. */
	private Task asLan(String notice) {
		this.staff.actAs(Cases.CLERK);
		Task call = this.tasks.createTaskQuery()
			.taskDefinitionKey(Process.Tasks.CALL_CUSTOMER)
			.processInstanceBusinessKey(notice)
			.singleResult();
		this.tasks.claim(call.getId(), "cskh");
		assertThat(this.desk.open(call.getId(), Cases.CLERK).caseKey()).isEqualTo(notice);
		return call;
	}

	private void fill(Task task, String form) {
		this.desk.saveDraft(task.getId(), form, Cases.CLERK);
	}

	private void runToTheEnd(String notice) {
		while (job(notice) != null) {
			runJob(notice);
		}
	}

	private void runJob(String notice) {
		this.management.executeJob(job(notice).getId());
	}

	private Job job(String notice) {
		var sending = this.cases.sending(notice);
		return (sending != null) ? this.management.createJobQuery().processInstanceId(sending.getId()).singleResult()
				: null;
	}

	private NoticeView assertEnded(String notice, String end, NoticeState state) {
		assertThat(this.cases.sending(notice)).isNull();
		assertThat(this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(this.history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(notice)
				.singleResult()
				.getId())
			.activityId(end)
			.count()).isEqualTo(1);
		NoticeView settled = this.notices.get(notice);
		assertThat(settled.state()).isEqualTo(state);
		return settled;
	}

}
