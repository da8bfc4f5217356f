package vn.daysaucongto.payment.vnpay;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** VNPAY: where the customer is sent, what it tells by itself, and when it is asked. */
@Component
@EnableConfigurationProperties(VnpaySettings.class)
public class VnpayGateway {

	static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String VERSION = "2.1.0";

	private static final String SIGNATURE = "vnp_SecureHash";

	private static final ParameterizedTypeReference<Map<String, String>> FIELDS = new ParameterizedTypeReference<>() {
	};

	private static final Logger log = LoggerFactory.getLogger(VnpayGateway.class);

	private final VnpaySettings settings;

	private final VnpayKey key;

	private final Clock clock;

	private final RestClient http;

	VnpayGateway(VnpaySettings settings, Clock clock) {
		this.settings = settings;
		this.key = settings.isOn() ? new VnpayKey(settings.secret()) : null;
		this.clock = clock;
		this.http = RestClient.builder()
			.requestFactory(ClientHttpRequestFactoryBuilder.jdk()
				.withHttpClientCustomizer((client) -> client.version(HttpClient.Version.HTTP_1_1))
				.build(ClientHttpRequestFactorySettings.defaults()
					.withConnectTimeout(settings.connect())
					.withReadTimeout(settings.answer())))
			.build();
	}

	public VnpaySettings settings() {
		return this.settings;
	}

	/**
	 * Where the customer pays it.
	 * @param address network address of the customer, which VNPAY wants to know
	 * @param back where VNPAY sends the customer afterwards; proves nothing
	 */
	public String payUrl(VnpayOrder order, String address, String back) {
		SortedMap<String, String> fields = new TreeMap<>(Map.of("vnp_Version", VERSION, "vnp_Command", "pay",
				"vnp_TmnCode", this.settings.terminal(), "vnp_Amount", order.amount().dong() + "00", "vnp_CurrCode",
				"VND", "vnp_Locale", "vn", "vnp_OrderType", "other", "vnp_OrderInfo", order.info(), "vnp_TxnRef",
				order.number(), "vnp_IpAddr", address));
		fields.put("vnp_ReturnUrl", back);
		fields.put("vnp_CreateDate", time(order.opened()));
		fields.put("vnp_ExpireDate", time(order.expires()));
		String query = VnpayKey.query(fields);
		return this.settings.payUrl() + "?" + query + "&" + SIGNATURE + "=" + this.key.sign(query);
	}

	/**
	 * What VNPAY tells by itself (IPN).
	 * @param told all fields of its call
	 * @return empty without its signature
	 */
	public Optional<VnpayOutcome> read(Map<String, String> told) {
		SortedMap<String, String> fields = new TreeMap<>(told);
		String signature = fields.remove(SIGNATURE);
		fields.remove("vnp_SecureHashType");
		if (!this.settings.isOn() || !this.key.hasSigned(VnpayKey.query(fields), signature)
				|| !this.settings.terminal().equals(fields.get("vnp_TmnCode"))) {
			return Optional.empty();
		}
		return VnpayOutcome.of(fields, fields.getOrDefault("vnp_ResponseCode", ""));
	}

	/**
	 * Asks what became of a payment ({@code querydr}); waits for the answer.
	 * @return empty when VNPAY does not know it, has no end of it yet, or gave no answer
	 * that it signed
	 */
	public Optional<VnpayOutcome> ask(VnpayOrder order, String address) {
		Map<String, String> question = new TreeMap<>(
				Map.of("vnp_RequestId", UUID.randomUUID().toString().replace("-", ""), "vnp_Version", VERSION,
						"vnp_Command", "querydr", "vnp_TmnCode", this.settings.terminal(), "vnp_TxnRef", order.number(),
						"vnp_TransactionDate", time(order.opened()), "vnp_CreateDate", time(this.clock.instant()),
						"vnp_IpAddr", address, "vnp_OrderInfo", order.info()));
		question.put(SIGNATURE, this.key.sign(VnpayKey.bars(question, "vnp_RequestId", "vnp_Version", "vnp_Command",
				"vnp_TmnCode", "vnp_TxnRef", "vnp_TransactionDate", "vnp_CreateDate", "vnp_IpAddr", "vnp_OrderInfo")));
		try {
			Map<String, String> answer = this.http.post()
				.uri(this.settings.apiUrl())
				.contentType(MediaType.APPLICATION_JSON)
				.body(question)
				.retrieve()
				.body(FIELDS);
			return readAnswer((answer != null) ? answer : Map.of(), order);
		}
		catch (RestClientException ex) {
			log.warn("VNPAY gave no answer about payment {}: {}", order.number(), ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	private Optional<VnpayOutcome> readAnswer(Map<String, String> answer, VnpayOrder order) {
		String signed = VnpayKey.bars(answer, "vnp_ResponseId", "vnp_Command", "vnp_ResponseCode", "vnp_Message",
				"vnp_TmnCode", "vnp_TxnRef", "vnp_Amount", "vnp_BankCode", "vnp_PayDate", "vnp_TransactionNo",
				"vnp_TransactionType", "vnp_TransactionStatus", "vnp_OrderInfo", "vnp_PromotionCode",
				"vnp_PromotionAmount");
		if (!"00".equals(answer.get("vnp_ResponseCode")) || !this.key.hasSigned(signed, answer.get(SIGNATURE))
				|| !order.number().equals(answer.get("vnp_TxnRef"))
				|| "01".equals(answer.get("vnp_TransactionStatus"))) {
			return Optional.empty();
		}
		// the response code is the question's here; the payment's own stands in the
		// status
		return VnpayOutcome.of(answer, Objects.toString(answer.get("vnp_TransactionStatus"), ""));
	}

	private static String time(Instant instant) {
		return TIME.format(instant.atZone(ZONE));
	}

}
