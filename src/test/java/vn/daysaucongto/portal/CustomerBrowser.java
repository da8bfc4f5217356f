package vn.daysaucongto.portal;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.OtpSender;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * One customer at a browser of his own: a session, and the codes that reach his phone.
 */
class CustomerBrowser {

	private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

	private final MockMvc mvc;

	private final Phones phones;

	final MockHttpSession session = new MockHttpSession();

	CustomerBrowser(MockMvc mvc, Phones phones) {
		this.mvc = mvc;
		this.phones = phones;
	}

	ResultActions get(String path) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.get(path).session(this.session));
	}

	ResultActions post(String path, String... fields) throws Exception {
		return this.mvc.perform(filled(MockMvcRequestBuilders.post(path), fields));
	}

	ResultActions postJson(String path, String json) throws Exception {
		return this.mvc.perform(MockMvcRequestBuilders.post(path)
			.session(this.session)
			.with(csrf())
			.contentType("application/json")
			.content(json));
	}

	ResultActions upload(MockMultipartHttpServletRequestBuilder form, String... fields) throws Exception {
		return this.mvc.perform(filled(form, fields));
	}

	private <B extends MockHttpServletRequestBuilder> B filled(B request, String... fields) {
		request.session(this.session).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		return request;
	}

	/** The code that reached the phone next. */
	String otp() throws InterruptedException {
		OtpSender.Message message = this.phones.messages.poll(10, TimeUnit.SECONDS);
		assertThat(message).as("an OTP").isNotNull();
		return message.code();
	}

	/** Opens the form and returns its token. */
	String openForm() throws Exception {
		return token(get("/yeu-cau/moi").andReturn());
	}

	static String token(MvcResult page) throws Exception {
		Matcher token = TOKEN.matcher(page.getResponse().getContentAsString());
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

	/** A request that this customer sent, seen in his session. */
	RequestCode sendsARequest(String phone) throws Exception {
		String token = openForm();
		upload(RequestForms.filled(token, phone)).andReturn();
		MvcResult sent = post("/yeu-cau/moi/xac-minh", "token", token, "otp", otp()).andReturn();
		String page = sent.getResponse().getRedirectedUrl();
		assertThat(page).startsWith("/yeu-cau/DSCT");
		return RequestCode.of(page.substring("/yeu-cau/".length()));
	}

	/** What reaches all phones. */
	static class Phones implements OtpSender {

		private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();

		@Override
		public void send(Message message) {
			this.messages.add(message);
		}

		boolean isQuiet() throws InterruptedException {
			return this.messages.poll(300, TimeUnit.MILLISECONDS) == null;
		}

	}

}
