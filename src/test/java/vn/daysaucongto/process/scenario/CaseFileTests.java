package vn.daysaucongto.process.scenario;

import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.audit.CaseOpenings;
import vn.daysaucongto.audit.Opening;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.request.Requests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** The file of a case on one page, and who may read how much of it. */
@ScenarioTest
class CaseFileTests {

	private static final String UNIT = "PC05AA";

	private static final String COCKPIT = "/camunda/app/cockpit/default/#/ho-so/";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Customer customer;

	@Autowired
	private Requests requests;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Documents documents;

	@Autowired
	private CaseOpenings openings;

	@Autowired
	private EntityManagerFactory entities;

	@Test
	void theFileOfAFinishedCaseTellsWhoDidWhatAndWhen() throws Exception {
		RequestCode code = finishedAfterACorrection();
		String file = file(code, "kiem-tra");
		assertThat(file).contains("Hồ sơ " + code, "Đã kết thúc", "Hoàn thành", "Nguyễn Thị Hoa", "12 Lê Lợi")
			.contains("Lắp đặt được", "Trần Văn Minh (khao-sat)", "Đi dọc tường", "CT-123")
			.contains("Dự toán số 1: đã soát", "Phạm Thu Hương (du-toan)", "Báo giá số 1: đã thanh toán")
			.contains("Tại quầy, phiếu thu PT-" + code, "Số dư của hồ sơ: 0 đ", "Quyết toán", "HD-" + code)
			.contains("Hợp đồng bản 1: đã thay bằng bản mới", "Hợp đồng bản 2: Điện lực đã ký số")
			.contains("Sai số nhà", "đã sửa trong bản mới", "Trên trang khách hàng, bằng mã OTP",
					"Hồ Ngọc Sơn (lanh-dao)")
			.contains("Đã thi công xong", "Ảnh hoàn công", "Đã hoàn thành dịch vụ", "Tin nhắn SMS: Đã gửi");
		this.contracts.versions(code).forEach((version) -> assertThat(file).contains(version.sha256()));
		assertThat(file).contains("Chưa có").as("nothing was cancelled");
	}

	@Test
	void theFileOfACancelledCaseTellsWhy() throws Exception {
		RequestCode code = this.procedure.requested();
		this.customer.cancels(code);
		assertThat(file(code, "lanh-dao")).contains("Đổi ý", "Không cần xét: chưa thi công", "Đã hủy");
	}

	@Test
	void contactDataIsForThoseWhoWorkWithTheCustomer() throws Exception {
		RequestCode code = this.procedure.offered();
		String phone = this.requests.get(code).phone().national();
		for (String role : List.of("kiem-tra", "lanh-dao")) {
			assertThat(file(code, role))
				.contains("09••••••" + phone.substring(8), "h•••@…", "PC05••••••345", "Thông tin liên hệ")
				.doesNotContain(phone, phone.substring(1), "hoa@example.com", "PC05AA0012345", "Nội dung đã gửi");
		}
		assertThat(file(code, "cskh")).contains(phone, "hoa@example.com", "PC05AA0012345", "Nội dung đã gửi")
			.doesNotContain("Thông tin liên hệ");
	}

	@Test
	void auditorsGoOnToCockpitAndSeeWhoLookedBefore() throws Exception {
		RequestCode code = this.procedure.requested();
		assertThat(file(code, "cskh")).doesNotContain(COCKPIT, "Lượt mở hồ sơ");
		assertThat(file(code, "kiem-tra")).contains(COCKPIT + code, "Lượt mở hồ sơ", "Nguyễn Thị Lan (cskh)");
		assertThat(this.openings.last(code, 10)).extracting(Opening::reader).containsExactly("kiem-tra", "cskh");
	}

	@Test
	void theCodeLeadsToTheFile() throws Exception {
		RequestCode code = this.procedure.requested();
		find(" " + code.value().toLowerCase(), "kiem-tra").andExpect(redirectedUrl("/staff/ho-so/" + code));
		find("DSCT26999999", "kiem-tra").andExpect(status().isNotFound());
		find("", "kiem-tra").andExpect(status().isOk());
		assertThat(page("/staff", "lanh-dao")).contains("Tra cứu hồ sơ");
		assertThat(page("/staff", "khao-sat")).doesNotContain("Tra cứu hồ sơ");
		assertThat(this.openings.last(code, 10)).isEmpty();
	}

	@Test
	void nobodyElseKnowsTheFile() throws Exception {
		RequestCode code = this.procedure.requested();
		for (String role : List.of("khao-sat", "du-toan", "ke-toan", "hop-dong", "thi-cong", "camunda-admin")) {
			open(code.value(), role, UNIT).andExpect(status().isNotFound());
			find(code.value(), role).andExpect(status().isNotFound());
		}
		for (String role : List.of("kiem-tra", "lanh-dao", "cskh")) {
			open(code.value(), role, "PC05BB").andExpect(status().isNotFound());
			open("DSCT26999999", role, UNIT).andExpect(status().isNotFound());
			open("1", role, UNIT).andExpect(status().isNotFound());
		}
		this.mvc.perform(get("/staff/ho-so/" + code)).andExpect(status().is3xxRedirection());
		assertThat(this.openings.last(code, 10)).isEmpty();
	}

	@Test
	void identityPapersAreNotForAuditorsNorAnyPaperForAdministrators() throws Exception {
		RequestCode code = this.procedure.requested();
		this.stage.photo(code.value(), DocumentKind.IDENTITY, "customer");
		this.stage.photo(code.value(), DocumentKind.PHOTO_METER, "khao-sat");
		for (StoredDocument document : this.documents.list(code.value())) {
			boolean identity = document.kind() == DocumentKind.IDENTITY;
			String path = "/staff/api/documents/" + document.id();
			this.mvc.perform(get(path).with(staff("kiem-tra", UNIT))).andExpect(status().is(identity ? 404 : 200));
			this.mvc.perform(get(path).with(staff("camunda-admin", UNIT))).andExpect(status().isNotFound());
			this.mvc.perform(get(path).with(staff("cskh", UNIT))).andExpect(status().isOk());
			assertThat(file(code, "cskh")).contains(path);
			assertThat(file(code, "kiem-tra").contains(path)).isEqualTo(!identity);
		}
	}

	@Test
	void aLongerHistoryIsReadWithNoMoreQueries() throws Exception {
		RequestCode shorter = this.procedure.toBeConfirmed(false);
		this.customer.confirmsOnThePortal(shorter);
		this.procedure.signed(shorter);
		this.procedure.completed(shorter);
		RequestCode longer = finishedAfterACorrection();
		assertThat(queries(longer)).isLessThanOrEqualTo(queries(shorter));
	}

	/**
	 * The fewest of some: what is kept for a minute is read anew, and others may read
	 * too.
	 */
	private long queries(RequestCode code) throws Exception {
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		try {
			long fewest = Long.MAX_VALUE;
			for (int turn = 0; turn < 4; turn++) {
				statistics.clear();
				file(code, "kiem-tra");
				fewest = Math.min(fewest, statistics.getPrepareStatementCount());
			}
			return fewest;
		}
		finally {
			statistics.setStatisticsEnabled(false);
		}
	}

	private RequestCode finishedAfterACorrection() {
		RequestCode code = this.procedure.toBeConfirmed(false);
		this.customer.asksForCorrection(code);
		this.procedure.does("hop-dong", code, Process.Tasks.REVISE_CONTRACT,
				Map.of("revision", "NEW_VERSION", "answer", "Đã sửa", "correction",
						Map.of("customerName", "Nguyễn Thị Hoa", "address", "12 Lê Lợi", "terms", "Trám vết khoan.")));
		this.procedure.does("hop-dong", code, Process.Tasks.REVIEW_CONTRACT, Map.of("contractReview", "OK"));
		this.customer.confirmsOnThePortal(code);
		this.procedure.signed(code);
		this.procedure.completed(code);
		return code;
	}

	private String file(RequestCode code, String role) throws Exception {
		return page("/staff/ho-so/" + code, role);
	}

	private String page(String path, String role) throws Exception {
		return this.mvc.perform(get(path).with(staff(role, UNIT)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private ResultActions open(String code, String role, String unit) throws Exception {
		return this.mvc.perform(get("/staff/ho-so/" + code).with(staff(role, unit)));
	}

	private ResultActions find(String typed, String role) throws Exception {
		return this.mvc.perform(get("/staff/ho-so").param("ma", typed).with(staff(role, UNIT)));
	}

}
