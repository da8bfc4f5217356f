package vn.daysaucongto.portal;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.estimate.PublicPrices;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The same as JSON. */
@ApplicationTest
@Import(CapturedPhones.class)
class CustomerApiTests {

	private static final String FORM = "/api/v1/forms/0123456789abcdef0123456789abcde";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CustomerBrowser.Phones phones;

	@MockitoBean
	private PublicPrices prices;

	@Test
	void aRequestIsSentAndFollowed() throws Exception {
		CustomerBrowser app = new CustomerBrowser(this.mvc, this.phones);
		app.postJson(FORM + "1", RequestForms.json("0905000101"))
			.andExpect(status().isAccepted())
			.andExpect(jsonPath("$.phone").value("090****101"));
		app.postJson(FORM + "1/verification", "{\"otp\": \"\"}")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.problems[0].field").value("otp"));
		String sent = app.postJson(FORM + "1/verification", "{\"otp\": \"%s\"}".formatted(app.otp()))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		String code = sent.replaceAll(".*(DSCT\\d{8}).*", "$1");
		app.get("/api/v1/sessions").andExpect(jsonPath("$", hasItem(code)));
		app.get("/api/v1/requests/" + code)
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.steps", hasSize(13)))
			.andExpect(jsonPath("$.steps[0].state").value("DONE"))
			.andExpect(jsonPath("$.steps[0].name").value("Gửi yêu cầu"))
			.andExpect(jsonPath("$.next.key", startsWith("portal.next.")))
			.andExpect(jsonPath("$.next.text", not(startsWith("portal."))))
			.andExpect(jsonPath("$.phone").value("090****101"));
		app.postJson("/api/v1/requests/" + code + "/cancellation", "{\"reason\": \"Đổi ý\"}")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.result").value("CANCELLED"));
		app.get("/api/v1/requests/" + code).andExpect(jsonPath("$.cancellable").value(false));
	}

	@Test
	void theFormOfAnotherSessionIsUnknown() throws Exception {
		CustomerBrowser app = new CustomerBrowser(this.mvc, this.phones);
		app.postJson(FORM + "3", RequestForms.json("0905000103")).andExpect(status().isAccepted());
		String otp = app.otp();
		CustomerBrowser stranger = new CustomerBrowser(this.mvc, this.phones);
		String verification = "{\"otp\": \"%s\"}".formatted(otp);
		stranger.postJson(FORM + "3/verification", verification).andExpect(status().isNotFound());
		stranger.postJson(FORM + "3/otp", "").andExpect(status().isNotFound());
		String sent = app.postJson(FORM + "3/verification", verification)
			.andReturn()
			.getResponse()
			.getContentAsString();
		app.postJson(FORM + "3/verification", verification).andExpect(content().string(sent));
		app.postJson(FORM + "3", RequestForms.json("0905000103"))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("DSCT")));
		stranger.postJson(FORM + "3", RequestForms.json("0905000104")).andExpect(status().isAccepted());
		stranger.postJson(FORM + "3/verification", "{\"otp\": \"%s\"}".formatted(stranger.otp()))
			.andExpect(status().isCreated())
			.andExpect(content().string(not(sent)));
	}

	@Test
	void anAppShowsTheFormWithoutKnowingItsChoices() throws Exception {
		new CustomerBrowser(this.mvc, this.phones).get("/api/v1/form-choices")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.wards[?(@.key == 'hai-chau')].areaKind").value("URBAN"))
			.andExpect(jsonPath("$.wards[?(@.key == 'hai-chau')].areaKindText").value("Thành thị"))
			.andExpect(jsonPath("$.parentServices[*].text", hasItem("Di dời công tơ")))
			.andExpect(jsonPath("$.options", hasSize(5)))
			.andExpect(jsonPath("$.options[0].hint").isNotEmpty())
			.andExpect(jsonPath("$.phases[*].key", hasItems(1, 3)))
			.andExpect(jsonPath("$.consentVersion").value("2026-11"))
			.andExpect(jsonPath("$.consents[0].text", startsWith("Tôi đồng ý")))
			.andExpect(jsonPath("$.consents[2].required").value(false));
	}

	@Test
	void mistakesAreNamedAtTheirFields() throws Exception {
		new CustomerBrowser(this.mvc, this.phones)
			.postJson(FORM + "2", RequestForms.json("12").replace("FULL_PACKAGE", "CHEAP"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.problems[*].field", hasItems("phone", "option")));
		new CustomerBrowser(this.mvc, this.phones)
			.postJson(FORM + "2", RequestForms.json("0905000105").replaceFirst("\\{", "{\"channels\": [\"PIGEON\"], "))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.problems[?(@.field == 'channels')].message", hasItem(containsString("SMS"))));
	}

	@Test
	void whatCantBeReadIsNamedAtItsFieldInWords() throws Exception {
		CustomerBrowser app = new CustomerBrowser(this.mvc, this.phones);
		app.postJson(FORM + "4", "{\"channels\": {\"a\": 1}}")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.problems[0].field").value("channels"))
			.andExpect(jsonPath("$.problems[0].message", startsWith("Giá trị")))
			.andExpect(content().string(not(containsString("jackson"))));
		for (String noJson : new String[] { "", "{\"phone\": " }) {
			app.postJson("/api/v1/sessions", noJson)
				.andExpect(status().isUnprocessableEntity())
				.andExpect(jsonPath("$.problems[0].message", startsWith("Nội dung")));
		}
	}

	@Test
	void whoIsTurnedAwayByAFilterGetsProblemDetailsToo() throws Exception {
		this.mvc.perform(MockMvcRequestBuilders.post("/api/v1/sessions").contentType("application/json").content("{}"))
			.andExpect(status().isForbidden())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.detail", startsWith("Trang đã hết hạn")));
		this.mvc.perform(MockMvcRequestBuilders.post("/yeu-cau")).andExpect(status().isForbidden());
	}

	@Test
	void whatNobodyExpectedIsToldWithoutInternals() throws Exception {
		given(this.prices.inForce()).willThrow(new IllegalStateException("table price_row is gone"));
		new CustomerBrowser(this.mvc, this.phones).get("/api/v1/prices")
			.andExpect(status().isInternalServerError())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.detail", startsWith("Hệ thống đang gặp trục trặc")))
			.andExpect(content().string(not(containsString("price_row"))));
	}

	@Test
	void everyPathIsDescribed() throws Exception {
		new CustomerBrowser(this.mvc, this.phones).get("/api/v1/openapi")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.paths['/api/v1/requests/{code}'].get.summary").isNotEmpty())
			.andExpect(jsonPath("$.paths['/api/v1/forms/{token}'].post.summary").isNotEmpty())
			.andExpect(jsonPath("$.paths['/api/v1/requests/{code}/offer'].get").exists());
	}

}
