package vn.daysaucongto.portal.staff;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.signing.OtpPurpose;
import vn.daysaucongto.signing.OtpSender;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** Every member of staff of the demonstration reads what customers were sent. */
@ApplicationTest
class TestMailboxTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private OtpSender otp;

	@Autowired
	private Requests requests;

	@Autowired
	private MutableClock clock;

	private long challenge = 900_000 + (long) (Math.random() * 90_000);

	private RequestCode code;

	private Phone phone;

	@BeforeEach
	void aCustomer() {
		this.phone = new Phone("+8491%07d".formatted((int) (Math.random() * 10_000_000)));
		this.code = this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE,
				"", "PC05AA0012345", "hai-chau", "Nguyễn Thị Hoa", this.phone.national(), "", "12 Lê Lợi",
				new BigDecimal("5.5"), 1, ServiceOption.FULL_PACKAGE, Set.of(),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
	}

	@Test
	void codesAreReadThereNewestFirst() throws Exception {
		sendCode("111222");
		this.clock.advance(Duration.ofMinutes(1));
		sendCode("333444");
		this.mvc.perform(get("/staff/hop-thu").with(staff("thi-cong", "PC05BB")))
			.andExpect(status().isOk())
			.andExpect(content().string(stringContainsInOrder("Hộp thư thử nghiệm", "333444", "111222")));
	}

	@Test
	void theyAreFoundByCodeOrPhone() throws Exception {
		sendCode("555666");
		for (String typed : new String[] { this.code.value().toLowerCase(), this.phone.national(), this.phone.e164(),
				this.phone.national().substring(0, 4) + " " + this.phone.national().substring(4) }) {
			this.mvc.perform(get("/staff/hop-thu").param("tim", typed).with(staff("cskh", "PC05AA")))
				.andExpect(content().string(containsString("555666")));
		}
		this.mvc.perform(get("/staff/hop-thu").param("tim", "%_\\").with(staff("cskh", "PC05AA")))
			.andExpect(status().isOk());
		this.mvc.perform(get("/staff/hop-thu").param("tim", "DSCT99999999").with(staff("cskh", "PC05AA")))
			.andExpect(content().string(not(containsString("555666"))))
			.andExpect(content().string(containsString("Không có tin nào.")));
	}

	@Test
	void itHasPages() throws Exception {
		for (int i = 0; i < 21; i++) {
			sendCode("%06d".formatted(i));
			this.clock.advance(Duration.ofSeconds(1));
		}
		this.mvc.perform(get("/staff/hop-thu").param("tim", this.code.value()).with(staff("cskh", "PC05AA")))
			.andExpect(content().string(not(containsString("000000 la"))))
			.andExpect(content().string(containsString("trang=2")));
		this.mvc.perform(
				get("/staff/hop-thu").param("tim", this.code.value()).param("trang", "2").with(staff("cskh", "PC05AA")))
			.andExpect(content().string(containsString("000000 la")))
			.andExpect(content().string(not(containsString("000001 la"))));
	}

	@Test
	void thoseOutsideAreSentToTheLogin() throws Exception {
		MockHttpSession customer = new MockHttpSession();
		this.mvc.perform(get("/yeu-cau/moi").session(customer));
		this.mvc.perform(get("/staff/hop-thu").session(customer))
			.andExpect(status().is3xxRedirection())
			.andExpect(redirectedUrlPattern("**/dang-nhap"));
		this.mvc.perform(get("/staff/hop-thu")).andExpect(redirectedUrlPattern("**/dang-nhap"));
	}

	@Test
	void staffFindItOnTheirFirstPage() throws Exception {
		this.mvc.perform(get("/staff").with(staff("kiem-tra", "PC05AA")))
			.andExpect(content().string(containsString("/staff/hop-thu")));
	}

	@Test
	void itExistsInTheDemonstrationOnly() {
		ApplicationContextRunner application = new ApplicationContextRunner()
			.withBean(vn.daysaucongto.notification.TestMailbox.class,
					() -> mock(vn.daysaucongto.notification.TestMailbox.class))
			.withBean(vn.daysaucongto.platform.CurrentStaff.class,
					() -> mock(vn.daysaucongto.platform.CurrentStaff.class))
			.withUserConfiguration(TestMailboxController.class);
		application.run((context) -> assertThat(context).doesNotHaveBean(TestMailboxController.class));
		application.withPropertyValues("spring.profiles.active=demo")
			.run((context) -> assertThat(context).hasSingleBean(TestMailboxController.class));
	}

	private void sendCode(String code) {
		this.otp.send(new OtpSender.Message(this.challenge++, OtpPurpose.LOGIN, this.code.value(), this.code, null,
				this.phone, code));
	}

}
