package vn.daysaucongto.process.staff;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class WebappNonceTests {

	private static final String POLICY = "default-src 'self';script-src 'nonce-mine' 'strict-dynamic'";

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aPageCarriesTheNonceOfItsOwnHeader() throws Exception {
		ask("/camunda/app/tasklist/default/", POLICY, "<script nonce=\"other\">việc</script><script nonce=\"other\"/>");
		assertThat(this.response.getContentAsString())
			.isEqualTo("<script nonce=\"mine\">việc</script><script nonce=\"mine\"/>");
	}

	@Test
	void aPageWithoutPolicyStaysAsItIs() throws Exception {
		ask("/camunda/app/tasklist/default/", null, "<script nonce=\"other\"></script>");
		assertThat(this.response.getContentAsString()).isEqualTo("<script nonce=\"other\"></script>");
	}

	@Test
	void whatAPageLoadsStaysAsItIs() throws Exception {
		ask("/camunda/app/tasklist/styles.css", POLICY, "nonce=\"other\"");
		assertThat(this.response.getContentAsString()).isEqualTo("nonce=\"other\"");
	}

	private void ask(String path, String policy, String body) throws ServletException, IOException {
		new WebappNonce().doFilter(new MockHttpServletRequest("GET", path), this.response, (request, answer) -> {
			HttpServletResponse http = (HttpServletResponse) answer;
			http.setCharacterEncoding("UTF-8");
			if (policy != null) {
				http.setHeader("Content-Security-Policy", policy);
			}
			http.getWriter().write(body);
		});
	}

}
