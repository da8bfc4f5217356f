package vn.daysaucongto.portal.staff;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daysaucongto.contract.template.ContractTemplates;
import vn.daysaucongto.contract.template.Sample;
import vn.daysaucongto.contract.template.TemplateState;
import vn.daysaucongto.contract.template.TemplateView;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.VeraPdf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** The text of contracts: written by one, approved by another, read by auditors. */
@ApplicationTest
class ContractTemplatePageTests {

	private static final String PAGE = "/staff/mau-hop-dong";

	private static final String RIGHTS = "<h2>Điều 5. Quyền và nghĩa vụ của BBĐ</h2>";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ContractTemplates templates;

	@Autowired
	private JdbcTemplate jdbc;

	private int number;

	private String text;

	@BeforeEach
	void aVersionIsBegun() throws Exception {
		as("mai", "hop-dong", post(PAGE)).andExpect(status().is3xxRedirection());
		TemplateView begun = this.templates.list().get(0);
		this.number = begun.number();
		this.text = begun.html();
	}

	/** Other tests make contracts from the text that came with the software. */
	@AfterEach
	void itNeverWas() {
		this.jdbc.update("delete from contract_template_act where template > 1");
		this.jdbc.update("delete from contract_template where number > 1");
		this.jdbc.update("update contract_template set state = 'APPROVED'");
	}

	@Test
	void isWrittenPreviewedSubmittedAndApprovedByAnother() throws Exception {
		as("mai", "hop-dong", typed("", this.text.replace(RIGHTS, RIGHTS + "\n<p>BBĐ dọn sạch hiện trường.</p>")))
			.andExpect(redirectedUrl(PAGE + "/" + this.number + "?xong"));
		assertThat(preview(Sample.FULL)).contains("BẢN XEM THỬ", "BBĐ dọn sạch hiện trường.");
		as("mai", "hop-dong", get(PAGE + "/" + this.number))
			.andExpect(content().string(allOf(containsString("<ins>&lt;p&gt;BBĐ"), containsString("{{khach_hang}}"))));
		as("mai", "hop-dong", typed("/trinh-duyet", text()).param("ghiChu", "Dọn hiện trường"))
			.andExpect(status().is3xxRedirection());
		as("son", "lanh-dao", get(PAGE + "/" + this.number)).andExpect(content()
			.string(allOf(containsString("Duyệt và áp dụng"), not(containsString("<textarea id=\"noiDung\"")))));
		as("son", "lanh-dao", post(PAGE + "/" + this.number + "/duyet")).andExpect(status().is3xxRedirection());
		assertThat(this.templates.get(this.number).state()).isEqualTo(TemplateState.APPROVED);
		assertThat(this.templates.get(1).state()).isEqualTo(TemplateState.REPLACED);
		assertThat(this.templates.fillModel().template()).isEqualTo(this.number);
		this.mvc.perform(get("/thong-tin/hop-dong-mau"))
			.andExpect((answer) -> assertThat(words(answer.getResponse().getContentAsByteArray()))
				.contains("BBĐ dọn sạch hiện trường."));
	}

	@Test
	void whoWroteItDoesNotApproveItButAColleagueMay() throws Exception {
		submitted();
		for (String act : List.of("/duyet", "/tra-lai")) {
			as("mai", "hop-dong", post(PAGE + "/" + this.number + act).param("lyDo", "Thử"))
				.andExpect(status().isConflict())
				.andExpect(content().string(containsString("Cần một người khác")));
		}
		assertThat(this.templates.get(this.number).state()).isEqualTo(TemplateState.SUBMITTED);
		as("lan", "hop-dong", post(PAGE + "/" + this.number + "/duyet")).andExpect(status().is3xxRedirection());
		assertThat(this.templates.get(this.number).state()).isEqualTo(TemplateState.APPROVED);
	}

	@Test
	void isSentBackWithAReason() throws Exception {
		submitted();
		as("son", "lanh-dao", post(PAGE + "/" + this.number + "/tra-lai").param("lyDo", " "))
			.andExpect(status().isUnprocessableEntity());
		as("son", "lanh-dao", post(PAGE + "/" + this.number + "/tra-lai").param("lyDo", "Điều 5 chưa rõ"))
			.andExpect(status().is3xxRedirection());
		as("mai", "hop-dong", get(PAGE + "/" + this.number))
			.andExpect(content().string(allOf(containsString("Điều 5 chưa rõ"), containsString("id=\"noiDung\""))));
	}

	@Test
	void whatIsWrongIsNamedWithItsLineAndNothingTypedIsLost() throws Exception {
		String wrong = this.text + "\n<p>{{luong}} của tôi</p>\n<script>alert(1)</script>";
		long line = wrong.lines().count() - 1;
		as("mai", "hop-dong", typed("", wrong).param("ghiChu", "Thử sai")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("Dòng " + line + ": «luong»"),
					containsString("Dòng " + (line + 1) + ": «&lt;script&gt;»"), containsString("{{luong}} của tôi"),
					containsString("value=\"Thử sai\""))));
		assertThat(this.templates.get(this.number).html()).isEqualTo(this.text);
	}

	@Test
	void aMissingClauseIsNamedWhenItIsSubmittedAndSavedAllTheSame() throws Exception {
		String without = this.text.replace("được bảo hành 12 tháng", "được bảo hành");
		as("mai", "hop-dong", typed("/trinh-duyet", without).param("ghiChu", "Bỏ"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("Thiếu điều khoản bắt buộc: Bảo hành 12 tháng."),
					containsString("«bảo hành 12 tháng»"), containsString("được bảo hành kể từ"))));
		assertThat(this.templates.get(this.number).state()).isEqualTo(TemplateState.DRAFT);
		as("mai", "hop-dong", typed("", without)).andExpect(status().is3xxRedirection());
	}

	@Test
	void whoDidNotSeeWhatAColleagueSavedIsTold() throws Exception {
		as("lan", "hop-dong", typed("", this.text + "<p>Của Lan.</p>")).andExpect(status().is3xxRedirection());
		as("mai", "hop-dong",
				post(PAGE + "/" + this.number).param("noiDung", this.text + "<p>Của Mai.</p>").param("lan", "0"))
			.andExpect(status().isConflict())
			.andExpect(content().string(allOf(containsString("Người khác vừa lưu"), containsString("Của Mai."))));
		assertThat(text()).contains("Của Lan.");
	}

	@ParameterizedTest
	@EnumSource
	void eachKindOfContractCanBeSeen(Sample sample) throws Exception {
		byte[] pdf = as("nga", "kiem-tra", get(PAGE + "/1/xem-thu.pdf").param("kieu", sample.name()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(words(pdf)).contains("BẢN XEM THỬ");
		assertThat(VeraPdf.archiving(pdf)).isEmpty();
	}

	@Test
	void auditorsReadAndNobodyElseKnowsIt() throws Exception {
		as("nga", "kiem-tra", get(PAGE)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Mở bản"))));
		as("nga", "kiem-tra", get(PAGE + "/" + this.number)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("id=\"noiDung\""))));
		for (String group : List.of("kiem-tra", "cskh", "ke-toan", "quy-trinh", "camunda-admin")) {
			if (!group.equals("kiem-tra")) {
				as("ai", group, get(PAGE)).andExpect(status().isNotFound());
				as("ai", group, get(PAGE + "/1/xem-thu.pdf")).andExpect(status().isNotFound());
			}
			for (String act : List.of("", "/trinh-duyet", "/duyet", "/tra-lai")) {
				as("ai", group, typed(act, "<p>x</p>")).andExpect(status().isNotFound());
			}
		}
		as("son", "lanh-dao", typed("", "<p>x</p>")).andExpect(status().isNotFound());
		as("son", "lanh-dao", post(PAGE)).andExpect(status().isNotFound());
		as("mai", "hop-dong", get(PAGE + "/99")).andExpect(status().isNotFound());
	}

	private void submitted() throws Exception {
		as("mai", "hop-dong", typed("/trinh-duyet", this.text).param("ghiChu", "Thử"))
			.andExpect(status().is3xxRedirection());
	}

	private String text() {
		return this.templates.get(this.number).html();
	}

	private MockHttpServletRequestBuilder typed(String act, String html) {
		return post(PAGE + "/" + this.number + act).param("noiDung", html)
			.param("lan", String.valueOf(this.templates.get(this.number).edition()));
	}

	private ResultActions as(String person, String group, MockHttpServletRequestBuilder call) throws Exception {
		return this.mvc.perform(call.with(staff(person, group, "PC05AA")).with(csrf()));
	}

	private String preview(Sample sample) throws IOException {
		return words(this.templates.preview(this.number, sample));
	}

	private static String words(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
		}
	}

}
