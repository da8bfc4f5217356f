package vn.daysaucongto.portal.staff;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationLock;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.OtpView;
import vn.daysaucongto.signing.ReviewedContracts;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** Staff verify a customer who typed too many wrong codes; auditors look at evidence. */
@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
class ConfirmationPagesTests {

	private static final String UNIT = "PC05AA";

	private static final ConfirmationContext PORTAL = new ConfirmationContext(ConfirmationPlace.PORTAL, null,
			"192.0.2.7", "Firefox");

	private static final String FORM = "/mo-khoa";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private ConfirmationLock lock;

	@Autowired
	private Requests requests;

	@Autowired
	private MutableClock clock;

	private RequestCode code;

	@BeforeEach
	void aContractWaitsForTheCustomer() {
		this.code = this.reviewed.contract();
	}

	@AfterEach
	void today() {
		this.clock.set(ApplicationTest.TestClock.START);
	}

	@Test
	void customerCareVerifiesThePersonAndUnlocks() throws Exception {
		file("cskh").andExpect(content().string(not(containsString(FORM))));
		lockedOut();
		file("cskh").andExpect(content().string(containsString(FORM)));
		file("kiem-tra").andExpect(content().string(containsString("bị khóa vì nhập sai")))
			.andExpect(content().string(not(containsString(FORM))));
		unlock("cskh", UNIT, "", "Hỏi số công tơ").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Chọn cách đã xác minh khách hàng.")))
			.andExpect(content().string(containsString("Hỏi số công tơ</textarea>")));
		assertThat(this.lock.isLocked(this.code, 1)).isTrue();
		unlock("cskh", UNIT, "CALL_BACK", "Hỏi số công tơ")
			.andExpect(redirectedUrl("/staff/ho-so/" + this.code + "#hop-dong"));
		assertThat(this.lock.isLocked(this.code, 1)).isFalse();
		file("kiem-tra").andExpect(content().string(containsString("Đã mở khóa xác nhận bản 1")))
			.andExpect(content().string(containsString("Hỏi số công tơ")));
		unlock("cskh", UNIT, "CALL_BACK", "Hỏi số công tơ").andExpect(status().isConflict());
	}

	@Test
	void nobodyElseUnlocks() throws Exception {
		lockedOut();
		unlock("cskh", "PC05BB", "CALL_BACK", "Hỏi số công tơ").andExpect(status().isNotFound());
		for (String other : new String[] { "lanh-dao", "kiem-tra", "hop-dong", "thi-cong" }) {
			unlock(other, UNIT, "CALL_BACK", "Hỏi số công tơ").andExpect(status().isNotFound());
		}
		assertThat(this.lock.isLocked(this.code, 1)).isTrue();
	}

	@Test
	void auditorsSeeWhetherEvidenceIsWhole() throws Exception {
		OtpView challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
		this.confirmations.confirm(this.code, challenge.id(), this.phone.code(this.code, 1), PORTAL);
		for (String page : new String[] { "/staff/chung-cu", "/staff/chung-cu?ma=" + this.code }) {
			this.mvc.perform(get(page).with(staff("kiem-tra", UNIT)))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString(this.code.value())))
				.andExpect(content().string(containsString("Nguyên vẹn")));
		}
		this.mvc.perform(get("/staff/chung-cu?ma=xyz").with(staff("kiem-tra", UNIT)))
			.andExpect(content().string(containsString("không phải là mã yêu cầu")));
		this.mvc.perform(get("/staff/chung-cu").with(staff("cskh", UNIT))).andExpect(status().isNotFound());
	}

	@Test
	void customerCareCorrectsTheNumberAndBothAreKept() throws Exception {
		String page = "/staff/ho-so/" + this.code + "/lien-he";
		String old = this.requests.get(this.code).phone().national();
		this.mvc.perform(get(page).with(staff("cskh", UNIT)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(old)));
		for (String other : new String[] { "lanh-dao", "kiem-tra", "hop-dong", "thi-cong" }) {
			this.mvc.perform(get(page).with(staff(other, UNIT))).andExpect(status().isNotFound());
			contact(other, UNIT, "0905123457", "IN_PERSON").andExpect(status().isNotFound());
		}
		contact("cskh", "PC05BB", "0905123457", "IN_PERSON").andExpect(status().isNotFound());
		contact("cskh", UNIT, "12", "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Chọn cách đã xác minh khách hàng.")))
			.andExpect(content().string(containsString("Số điện thoại di động không đúng")))
			.andExpect(content().string(containsString("value=\"12\"")));
		contact("cskh", UNIT, old, "IN_PERSON").andExpect(status().isUnprocessableEntity());
		contact("cskh", UNIT, "0905 123 457", "IN_PERSON").andExpect(redirectedUrl("/staff/ho-so/" + this.code));
		file("cskh").andExpect(content().string(containsString(old + " → 0905123457")))
			.andExpect(content().string(containsString("Xem căn cước tại quầy")));
		file("kiem-tra").andExpect(content().string(not(containsString("0905123457"))));
	}

	private ResultActions contact(String group, String unit, String phone, String check) throws Exception {
		return this.mvc.perform(post("/staff/ho-so/" + this.code + "/lien-he").with(staff(group, unit))
			.with(csrf())
			.param("phone", phone)
			.param("email", "")
			.param("check", check)
			.param("note", "Xem căn cước tại quầy"));
	}

	private void lockedOut() {
		OtpView challenge = null;
		for (int i = 0; i < ConfirmationLock.MOST_FAILURES; i++) {
			if (i % 5 == 0) {
				this.clock.advance(ofMinutes(2));
				challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
			}
			assertThat(this.confirmations.confirm(this.code, challenge.id(), "x", PORTAL))
				.isEqualTo(ConfirmationResult.WRONG);
		}
	}

	private ResultActions file(String group) throws Exception {
		return this.mvc.perform(get("/staff/ho-so/" + this.code).with(staff(group, UNIT))).andExpect(status().isOk());
	}

	private ResultActions unlock(String group, String unit, String check, String note) throws Exception {
		return this.mvc.perform(post("/staff/ho-so/" + this.code + FORM).with(staff(group, unit))
			.with(csrf())
			.param("version", "1")
			.param("check", check)
			.param("note", note));
	}

}
