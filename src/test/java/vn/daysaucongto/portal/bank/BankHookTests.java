package vn.daysaucongto.portal.bank;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The door for the bank; see {@code HostileNoticesTests} for when it is open. */
@ApplicationTest
class BankHookTests {

	@Autowired
	private MockMvc web;

	@Test
	void isShutWhileTheBankHasNoSecret() throws Exception {
		this.web
			.perform(post("/hooks/bank").contentType(MediaType.APPLICATION_JSON)
				.header("X-Timestamp", "1")
				.header("X-Signature", "0".repeat(64))
				.content("{}"))
			.andExpect(status().isNotFound());
	}

}
