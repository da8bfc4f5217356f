package vn.daysaucongto.portal.staff;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.Debts;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** The page where accountants upload statements. */
@ApplicationTest
@Import(Debts.class)
class StatementPageTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Debts debts;

	@Test
	void anAccountantSeesWhatBecameOfEachLine() throws Exception {
		RequestCode code = this.debts.owing(3_000_000);
		String page = upload("""
				Mã giao dịch;Ngày;Số tiền;Nội dung
				%s;18/11/2026;3.000.000;%s
				%s;18/11/2026;5.000;<b>không rõ</b>
				""".formatted(UUID.randomUUID(), Debts.reference(code), UUID.randomUUID()));
		this.mvc.perform(get(page).with(staff("ke-toan", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString(Debts.reference(code)), containsString("3.000.000 đ"),
					containsString("Đã ghi, nộp đủ"), containsString("5.000 đ: không có mã thanh toán đúng"),
					containsString("&lt;b&gt;không rõ"), not(containsString("<b>không rõ")))));
		this.mvc.perform(get("/staff/sao-ke").with(staff("ke-toan", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(page)));
		this.mvc.perform(get(page + "/tep").with(staff("ke-toan", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")));
		this.mvc.perform(get("/staff").with(staff("ke-toan", "PC05AA")))
			.andExpect(content().string(containsString("/staff/sao-ke")));
	}

	@Test
	void aBadFileIsAnsweredLineByLine() throws Exception {
		this.mvc
			.perform(post("Mã giao dịch;Ngày;Số tiền;Nội dung\nFT1;heute;1.000;x\nFT2;18/11/2026;viel;x\n")
				.with(staff("ke-toan", "PC05AA"))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("Dòng 2: ngày «heute»"), containsString("Dòng 3: số tiền"),
					containsString("Chưa ghi dòng nào"))));
	}

	@Test
	void nobodyElseGetsIn() throws Exception {
		String file = "Mã giao dịch;Ngày;Số tiền;Nội dung\n" + UUID.randomUUID() + ";18/11/2026;1.000;x\n";
		String page = upload(file);
		for (String group : Set.of("cskh", "lanh-dao", "kiem-tra", "camunda-admin")) {
			this.mvc.perform(get("/staff/sao-ke").with(staff(group, "PC05AA"))).andExpect(status().isNotFound());
			this.mvc.perform(get(page).with(staff(group, "PC05AA"))).andExpect(status().isNotFound());
			this.mvc.perform(post(file).with(staff(group, "PC05AA")).with(csrf())).andExpect(status().isNotFound());
		}
		this.mvc.perform(get(page).with(staff("ke-toan", "PC05BB"))).andExpect(status().isNotFound());
		this.mvc.perform(get(page + "/tep").with(staff("ke-toan", "PC05BB"))).andExpect(status().isNotFound());
		this.mvc.perform(post(file).with(staff("ke-toan", "PC05BB")).with(csrf())).andExpect(status().isNotFound());
		this.mvc.perform(post(file).with(staff("ke-toan", "PC05AA"))).andExpect(status().isForbidden());
		this.mvc.perform(get("/staff/sao-ke")).andExpect(status().is3xxRedirection());
	}

	private String upload(String file) throws Exception {
		return this.mvc.perform(post(file).with(staff("ke-toan", "PC05AA")).with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private static MockMultipartHttpServletRequestBuilder post(String file) {
		return (MockMultipartHttpServletRequestBuilder) multipart("/staff/sao-ke")
			.file(new MockMultipartFile("tep", "sao-ke.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)))
			.param("donVi", "PC05AA");
	}

}
