package vn.daysaucongto.portal.staff;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.Modeler;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** The page where process owners see and deploy models. */
@ApplicationTest
class ModelPageTests {

	@Autowired
	private MockMvc mvc;

	@Test
	void theOwnerSeesTheVersionsAndTakesTheModelsHome() throws Exception {
		String page = this.mvc.perform(get("/staff/mo-hinh").with(staff("quy-trinh", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Đóng gói cùng ứng dụng")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		String zip = page.replaceFirst("(?s).*href=\"(/staff/mo-hinh/[^\"]+\\.zip)\".*", "$1");
		byte[] content = this.mvc.perform(get(zip).with(staff("quy-trinh", "PC05AA")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(names(content)).contains("processes/day-sau-cong-to.bpmn", "processes/han-xu-ly.dmn",
				"forms/perform-survey.html");
	}

	@Test
	void aRefusedModelIsAnsweredStepByStepAndTheTextIsKept() throws Exception {
		Modeler script = Modeler.open("day-sau-cong-to.bpmn")
			.change("forms/perform-survey.html", "forms/khao-sat.html");
		this.mvc.perform(post(script, "Đổi biểu mẫu").with(staff("quy-trinh", "PC05AA")).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(allOf(containsString("«B3. Thực hiện khảo sát» (PerformSurvey)"),
					containsString("mọi thứ vẫn như cũ"), containsString("value=\"Đổi biểu mẫu\""))));
		this.mvc
			.perform(post(Modeler.open("han-xu-ly.dmn").change("</definitions>", ""), " ")
				.with(staff("quy-trinh", "PC05AA"))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Hãy ghi nội dung thay đổi")));
	}

	@Test
	void nobodyElseGetsIn() throws Exception {
		Modeler model = Modeler.open("han-xu-ly.dmn");
		for (String group : Set.of("cskh", "lanh-dao", "kiem-tra")) {
			this.mvc.perform(get("/staff/mo-hinh").with(staff(group, "PC05AA"))).andExpect(status().isNotFound());
			this.mvc.perform(get("/staff/mo-hinh/1/mo-hinh.zip").with(staff(group, "PC05AA")))
				.andExpect(status().isNotFound());
			this.mvc.perform(post(model, "Thử").with(staff(group, "PC05AA")).with(csrf()))
				.andExpect(status().isNotFound());
		}
		this.mvc.perform(post(model, "Thử").with(staff("quy-trinh", "PC05AA"))).andExpect(status().isForbidden());
		this.mvc.perform(get("/staff/mo-hinh/none/mo-hinh.zip").with(staff("quy-trinh", "PC05AA")))
			.andExpect(status().isNotFound());
	}

	private static MockMultipartHttpServletRequestBuilder post(Modeler model, String name) {
		return (MockMultipartHttpServletRequestBuilder) multipart("/staff/mo-hinh")
			.file(new MockMultipartFile("tep", model.name(), "application/xml", model.bytes()))
			.param("ten", name);
	}

	private static Set<String> names(byte[] zip) throws Exception {
		Set<String> names = new TreeSet<>();
		try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
				names.add(file.getName());
			}
		}
		return names;
	}

}
