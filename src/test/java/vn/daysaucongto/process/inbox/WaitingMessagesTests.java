package vn.daysaucongto.process.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.LoggedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What waits stays visible, and is named aloud when it is old. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class WaitingMessagesTests {

	/** No case takes it. */
	private static final String NAME = "NothingTakesThis";

	@Autowired
	private WaitingMessages waiting;

	@Autowired
	private InboxAlarm alarm;

	@Autowired
	private InboxMessages messages;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Clock clock;

	@AfterEach
	void noneIsLeft() {
		this.jdbc.update("delete from inbox_message where name = ?", NAME);
	}

	@Test
	void theOldestComeFirstPageByPage() {
		posted("DSCT26900001", Duration.ofMinutes(59));
		posted("DSCT26900002", Duration.ofMinutes(61));
		posted("DSCT26900003", Duration.ofDays(2));
		Page<WaitingMessage> first = this.waiting.longerThan(Duration.ofHours(1), PageRequest.of(0, 1));
		assertThat(first.getTotalElements()).isEqualTo(2);
		assertThat(first).containsExactly(
				new WaitingMessage(NAME, "DSCT26900003", "PC05AA", this.clock.instant().minus(Duration.ofDays(2))));
		assertThat(this.waiting.longerThan(Duration.ofHours(1), PageRequest.of(1, 1)))
			.extracting(WaitingMessage::caseKey)
			.containsExactly("DSCT26900002");
	}

	@Test
	void theAlarmNamesWhatIsOld(CapturedOutput output) {
		posted("DSCT26900004", Duration.ofMinutes(59));
		posted("DSCT26900005", Duration.ofMinutes(90));
		this.alarm.ring();
		assertThat(output)
			.contains(NAME + " of DSCT26900005 since " + this.clock.instant().minus(Duration.ofMinutes(90)))
			.doesNotContain("DSCT26900004");
	}

	@Test
	void aFloodIsCountedAndItsOldestNamed(CapturedOutput output) {
		for (int i = 10; i < 40; i++) {
			posted("DSCT269000" + i, Duration.ofMinutes(200 - i));
		}
		this.alarm.ring();
		assertThat(output).contains("30 messages from outside", "DSCT26900010", "DSCT26900029")
			.doesNotContain("DSCT26900030");
	}

	@Test
	void auditorsAndAdministratorsSeeThemOnAPageAndNobodyElse() throws Exception {
		posted("DSCT26900006", Duration.ofMinutes(5));
		for (String group : List.of(StaffGroup.AUDITORS, StaffGroup.ADMINISTRATORS)) {
			this.mvc.perform(get("/staff/cho-chuyen").with(LoggedIn.staff(group, "PC05AA")))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("DSCT26900006")));
		}
		for (String group : List.of("cskh", "ke-toan", "lanh-dao")) {
			this.mvc.perform(get("/staff/cho-chuyen").with(LoggedIn.staff(group, "PC05AA")))
				.andExpect(status().isNotFound());
		}
	}

	private void posted(String caseKey, Duration ago) {
		this.messages
			.save(new InboxMessage(new CaseMessage(NAME, caseKey, "PC05AA", UUID.randomUUID().toString(), null),
					this.clock.instant().minus(ago)));
	}

}
