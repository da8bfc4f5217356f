package vn.daysaucongto.payment;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.payment.vnpay.VnpayOrder;
import vn.daysaucongto.payment.vnpay.VnpaySettings;
import vn.daysaucongto.payment.vnpay.VnpaySide;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Paying at VNPAY: what it tells counts once, whatever comes twice, late or not at all.
 */
@ApplicationTest
@Import({ Stage.class, Procedure.class })
@TestPropertySource(properties = { "app.payment.vnpay.terminal=DEMOTMN1", "app.payment.vnpay.secret=SECRETKEYFORTESTS",
		"app.payment.vnpay.pay-url=https://pay.example/vpcpay.html", "app.payment.vnpay.sweep=P1D" })
class OnlinePaymentsTests {

	private static final WireMockServer VNPAY = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	static {
		VNPAY.start();
	}

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Stage stage;

	@Autowired
	private Payments payments;

	@Autowired
	private OnlinePayments online;

	@Autowired
	private UnansweredPayments unanswered;

	@Autowired
	private VnpaySettings settings;

	@Autowired
	private MutableClock clock;

	@Autowired
	private Requests requests;

	@Autowired
	private JdbcTemplate jdbc;

	private RequestCode code;

	private DueView due;

	@DynamicPropertySource
	static void vnpay(DynamicPropertyRegistry properties) {
		properties.add("app.payment.vnpay.api-url", () -> VNPAY.baseUrl() + "/api");
	}

	@AfterAll
	static void stop() {
		VNPAY.stop();
	}

	@BeforeEach
	void aCustomerOwes() {
		VNPAY.resetAll();
		this.jdbc.update("delete from online_payment");
		this.code = this.procedure.offered();
		this.due = this.payments.due(this.code, DueKind.MAIN).orElseThrow();
	}

	@Test
	void thePaymentMovesTheCaseAndTheReceiptShows() throws Exception {
		customer(get("/yeu-cau/" + this.code + "/bao-gia"))
			.andExpect(content().string(containsString("bao-gia/vnpay")));
		String url = begin();
		assertThat(url).startsWith("https://pay.example/vpcpay.html?")
			.contains("vnp_Amount=" + this.due.outstanding().dong() + "00", "vnp_TxnRef=" + this.due.reference() + "-1",
					"vnp_ReturnUrl=http%3A%2F%2Flocalhost%3A8080%2Fyeu-cau%2Fvnpay");
		VnpayOrder order = order(1);
		receipt(order).andExpect(content().string(containsString("Chưa có kết quả từ VNPAY")));
		told(order, "00", "00").andExpect(jsonPath("$.RspCode").value("00"));
		told(order, "00", "00").andExpect(jsonPath("$.RspCode").value("02"));
		this.stage.settle();
		assertThat(this.stage.waiting(this.code.value())).containsExactly(Process.Tasks.REVIEW_CONTRACT);
		assertThat(this.payments.balance(this.code.value())).isEqualTo(this.due.amount());
		receipt(order).andExpect(content().string(containsString("14226112")));
		customer(get("/yeu-cau/vnpay").param("vnp_TxnRef", order.number()).param("vnp_ResponseCode", "24"))
			.andExpect(header().string("Location", "/yeu-cau/" + this.code + "/thanh-toan/" + order.number()));
	}

	@Test
	void comingBackProvesNothing() throws Exception {
		begin();
		customer(get("/yeu-cau/vnpay").param("vnp_TxnRef", order(1).number()).param("vnp_ResponseCode", "00"))
			.andExpect(status().is3xxRedirection());
		customer(get("/yeu-cau/vnpay").param("vnp_TxnRef", "//elsewhere.example"))
			.andExpect(header().string("Location", "/yeu-cau"));
		assertThat(this.payments.balance(this.code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void aNoticeIsCheckedInVnpaysOrder() throws Exception {
		begin();
		VnpayOrder order = order(1);
		Map<String, String> forged = new HashMap<>(VnpaySide.signed(this.settings, order, "00", "00"));
		forged.put("vnp_SecureHash", "0".repeat(128));
		hook(forged).andExpect(jsonPath("$.RspCode").value("97"));
		told(new VnpayOrder("DSCT26999999B11-1", order.amount(), order.info(), order.opened(), order.expires()), "00",
				"00")
			.andExpect(jsonPath("$.RspCode").value("01"));
		told(new VnpayOrder(order.number(), Vnd.of(5_000), order.info(), order.opened(), order.expires()), "00", "00")
			.andExpect(jsonPath("$.RspCode").value("04"));
		assertThat(this.online.get(this.code, order.number()).state()).isEqualTo(OnlinePaymentState.WAITING);
		assertThat(this.payments.balance(this.code.value())).isEqualTo(Vnd.ZERO);
	}

	@Test
	void aFailureIsSaidInWordsAndLaterMoneyIsStillCounted() throws Exception {
		begin();
		VnpayOrder order = order(1);
		told(order, "51", "02").andExpect(jsonPath("$.RspCode").value("00"));
		told(order, "51", "02").andExpect(jsonPath("$.RspCode").value("02"));
		receipt(order).andExpect(content().string(containsString("Tài khoản không đủ số dư.")))
			.andExpect(content().string(not(containsString("data-wait"))));
		told(order, "00", "00").andExpect(jsonPath("$.RspCode").value("00"));
		assertThat(this.payments.balance(this.code.value())).isEqualTo(this.due.amount());
		told(order, "24", "02").andExpect(jsonPath("$.RspCode").value("02"));
		assertThat(this.online.get(this.code, order.number()).state()).isEqualTo(OnlinePaymentState.PAID);
	}

	@Test
	void whoPaysTwiceGetsTheSecondBackByAnAccountant() throws Exception {
		begin();
		begin();
		told(order(1), "00", "00").andExpect(jsonPath("$.RspCode").value("00"));
		told(order(2), "00", "00").andExpect(jsonPath("$.RspCode").value("00"));
		this.stage.settle();
		assertThat(this.payments.balance(this.code.value())).isEqualTo(this.due.amount());
		isForAnAccountant(order(2));
		customer(get("/yeu-cau/" + this.code + "/bao-gia"))
			.andExpect(content().string(not(containsString("bao-gia/vnpay"))));
	}

	@Test
	void moneyThatComesAfterTheRequestWasCancelledIsNotLost() throws Exception {
		begin();
		this.requests.cancel(this.code, "Đổi ý");
		this.stage.settle();
		told(order(1), "00", "00").andExpect(jsonPath("$.RspCode").value("00"));
		this.stage.settle();
		isForAnAccountant(order(1));
		this.mvc
			.perform(customers(MockMvcRequestBuilders.post("/yeu-cau/" + this.code + "/bao-gia/vnpay")
				.param("reference", this.due.reference())
				.with(csrf())))
			.andExpect(header().string("Location", "/yeu-cau/" + this.code + "/bao-gia"));
		assertThat(this.online.last(this.code).orElseThrow().number()).isEqualTo(order(1).number());
	}

	private void isForAnAccountant(VnpayOrder order) {
		String key = "KT-"
				+ this.jdbc.queryForObject("select id from receipt where source_key = ?", Long.class, order.number());
		assertThat(this.stage.waiting(key)).containsExactly(Process.Tasks.RESOLVE_RECEIPT);
		assertThat(this.payments.balance(key)).isEqualTo(order.amount());
	}

	@Test
	void toldByManyAtOnceItIsBookedOnce() throws Exception {
		begin();
		Map<String, String> notice = VnpaySide.signed(this.settings, order(1), "00", "00");
		ExecutorService vnpay = Executors.newFixedThreadPool(6);
		try {
			List<Future<NoticeAnswer>> answers = vnpay
				.invokeAll(Collections.nCopies(6, (Callable<NoticeAnswer>) () -> this.online.receive(notice)));
			int recorded = 0;
			for (Future<NoticeAnswer> answer : answers) {
				assertThat(answer.get()).isIn(NoticeAnswer.RECORDED, NoticeAnswer.RECORDED_BEFORE);
				recorded += (answer.get() == NoticeAnswer.RECORDED) ? 1 : 0;
			}
			assertThat(recorded).isEqualTo(1);
		}
		finally {
			vnpay.shutdown();
		}
		assertThat(this.payments.balance(this.code.value())).isEqualTo(this.due.amount());
	}

	@Test
	void aNoticeThatGotLostIsAskedFor() throws Exception {
		begin();
		VnpayOrder order = order(1);
		this.unanswered.ask();
		VNPAY.verify(0, postRequestedFor(urlEqualTo("/api")));
		this.clock.advance(Duration.ofMinutes(18));
		VNPAY.stubFor(post("/api").willReturn(aResponse().withStatus(500)));
		this.unanswered.ask();
		assertThat(this.online.get(this.code, order.number()).state()).isEqualTo(OnlinePaymentState.WAITING);
		this.clock.advance(Duration.ofMinutes(6));
		String answer = VnpaySide.answer(this.settings, order, "00", "20261118093200");
		VNPAY.stubFor(post("/api").willReturn(okJson(answer.replace("\"00\"", "\"0x\""))));
		this.unanswered.ask();
		assertThat(this.payments.balance(this.code.value())).isEqualTo(Vnd.ZERO);
		this.clock.advance(Duration.ofMinutes(16));
		VNPAY.stubFor(post("/api").willReturn(okJson(answer)));
		this.unanswered.ask();
		assertThat(this.payments.balance(this.code.value())).isEqualTo(this.due.amount());
		told(order, "00", "00").andExpect(jsonPath("$.RspCode").value("02"));
	}

	@Test
	void itIsNotAskedForEver() throws Exception {
		begin();
		VNPAY.stubFor(post("/api").willReturn(okJson("{\"vnp_ResponseCode\":\"91\",\"vnp_Message\":null}")));
		for (int hour = 0; hour < 30; hour++) {
			this.clock.advance(Duration.ofHours(1));
			this.unanswered.ask();
		}
		assertThat(this.online.get(this.code, order(1).number()).state()).isEqualTo(OnlinePaymentState.UNANSWERED);
		VNPAY.verify(6, postRequestedFor(urlEqualTo("/api")));
		receipt(order(1)).andExpect(content().string(containsString("19001909")));
	}

	@Test
	void nobodyElsePaysOrLooks() throws Exception {
		begin();
		String page = "/yeu-cau/" + this.code + "/thanh-toan/" + order(1).number();
		this.mvc.perform(get(page)).andExpect(header().string("Location", startsWith("/yeu-cau?ma=")));
		RequestCode other = this.procedure.requested();
		this.mvc.perform(get(page).sessionAttr("portal.requests", Map.of(other.value(), 0)))
			.andExpect(status().isNotFound());
		this.mvc.perform(get("/yeu-cau/" + other + "/thanh-toan/" + order(1).number()).sessionAttr("portal.requests",
				Map.of(other.value(), 0)))
			.andExpect(status().isNotFound());
	}

	private String begin() throws Exception {
		return this.mvc
			.perform(customers(MockMvcRequestBuilders.post("/yeu-cau/" + this.code + "/bao-gia/vnpay")
				.param("reference", this.due.reference())
				.with(csrf())))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getHeader("Location");
	}

	private VnpayOrder order(int attempt) {
		OnlinePaymentView payment = this.online.get(this.code, this.due.reference() + "-" + attempt);
		return new VnpayOrder(payment.number(), payment.amount(), "info", payment.opened(), payment.expires());
	}

	private ResultActions receipt(VnpayOrder order) throws Exception {
		return customer(get("/yeu-cau/" + this.code + "/thanh-toan/" + order.number()));
	}

	private ResultActions customer(MockHttpServletRequestBuilder call) throws Exception {
		return this.mvc.perform(customers(call));
	}

	private MockHttpServletRequestBuilder customers(MockHttpServletRequestBuilder call) {
		return call.sessionAttr("portal.requests", Map.of(this.code.value(), 0));
	}

	private ResultActions told(VnpayOrder order, String code, String status) throws Exception {
		return hook(VnpaySide.signed(this.settings, order, code, status));
	}

	private ResultActions hook(Map<String, String> fields) throws Exception {
		MockHttpServletRequestBuilder call = get("/hooks/vnpay");
		fields.forEach(call::param);
		return this.mvc.perform(call).andExpect(status().isOk());
	}

}
