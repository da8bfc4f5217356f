package vn.daysaucongto.portal;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

/** Who reads which language. */
@ApplicationTest
class LanguagesTests {

	private static final Cookie ENGLISH = new Cookie("DSCT-LANG", "en");

	@Autowired
	private MockMvc mvc;

	@Test
	void aBrowserInEnglishStillGetsVietnameseUntilItsOwnerChooses() throws Exception {
		this.mvc.perform(get("/").header("Accept-Language", "en-US,en;q=0.9"))
			.andExpect(content().string(containsString("<html lang=\"vi\"")))
			.andExpect(content().string(containsString("href=\"?ngon-ngu=en\"")));
		this.mvc.perform(get("/").param("ngon-ngu", "en"))
			.andExpect(cookie().value("DSCT-LANG", "en"))
			.andExpect(cookie().httpOnly("DSCT-LANG", true))
			.andExpect(content().string(containsString("<html lang=\"en\"")))
			.andExpect(content().string(containsString("Send a request")))
			.andExpect(content().string(containsString("href=\"?ngon-ngu=vi\"")));
		this.mvc.perform(get("/yeu-cau").cookie(ENGLISH))
			.andExpect(content().string(containsString("Follow a request")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en-GB", "x", "../..", "en;Path=/", "" })
	void whatIsNotOfferedIsVietnamese(String asked) throws Exception {
		this.mvc.perform(get("/").param("ngon-ngu", asked))
			.andExpect(content().string(containsString("<html lang=\"vi\"")));
		this.mvc.perform(get("/").cookie(new Cookie("DSCT-LANG", asked)))
			.andExpect(content().string(containsString("<html lang=\"vi\"")));
	}

	@Test
	void staffReadVietnamese() throws Exception {
		this.mvc.perform(get("/dang-nhap").cookie(ENGLISH))
			.andExpect(content().string(containsString("<html lang=\"vi\"")));
	}

	@Test
	void theApiAnswersInTheLanguageOfTheApp() throws Exception {
		String nothing = "/api/v1/requests/DSCT26999999";
		this.mvc.perform(get(nothing)).andExpect(jsonPath("$.title").value("Không tìm thấy"));
		this.mvc.perform(get(nothing).header("Accept-Language", "en"))
			.andExpect(jsonPath("$.title").value("Not found"));
		this.mvc.perform(get(nothing).header("Accept-Language", "fr, vi;q=0.5"))
			.andExpect(jsonPath("$.title").value("Không tìm thấy"));
	}

}
