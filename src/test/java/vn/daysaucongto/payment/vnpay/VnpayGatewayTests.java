package vn.daysaucongto.payment.vnpay;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Vnd;

import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What VNPAY is told, byte by byte, and what is believed of what it tells. */
class VnpayGatewayTests {

	private static final VnpaySettings SETTINGS = new VnpaySettings("DEMOTMN1", "SECRETKEYFORTESTS",
			"https://pay.example/vpcpay.html", "https://pay.example/api", Duration.ofMinutes(15), Duration.ofSeconds(1),
			Duration.ofSeconds(1));

	private static final Instant OPENED = Instant.parse("2026-11-23T02:30:00Z");

	private static final VnpayOrder ORDER = new VnpayOrder("DSCT2600123-1", Vnd.of(3_456_789),
			"Thanh toan dich vu day sau cong to DSCT2600123", OPENED, OPENED.plus(Duration.ofMinutes(15)));

	private final VnpayGateway gateway = new VnpayGateway(SETTINGS, Clock.systemUTC());

	@Test
	void theAddressIsThatOfTheVector() {
		assertThat(this.gateway.payUrl(ORDER, "127.0.0.1", "https://portal.example.vn/payments/return"))
			.isEqualTo("https://pay.example/vpcpay.html?vnp_Amount=345678900&vnp_Command=pay"
					+ "&vnp_CreateDate=20261123093000&vnp_CurrCode=VND&vnp_ExpireDate=20261123094500"
					+ "&vnp_IpAddr=127.0.0.1&vnp_Locale=vn"
					+ "&vnp_OrderInfo=Thanh+toan+dich+vu+day+sau+cong+to+DSCT2600123&vnp_OrderType=other"
					+ "&vnp_ReturnUrl=https%3A%2F%2Fportal.example.vn%2Fpayments%2Freturn&vnp_TmnCode=DEMOTMN1"
					+ "&vnp_TxnRef=DSCT2600123-1&vnp_Version=2.1.0&vnp_SecureHash="
					+ "c950655efa6c0af57a03c3e5d0f16feaaadfc25190b5d818639f93a9b5b009e1"
					+ "dabc58e464396bd74454918aae9d395ac1e352eade08bb7d168f252895dca52f");
	}

	@Test
	void aSignedNoticeIsRead() {
		VnpayOutcome outcome = this.gateway.read(signed("00", "00")).orElseThrow();
		assertThat(outcome.paid()).isTrue();
		assertThat(outcome.amount()).isEqualTo(Vnd.of(3_456_789));
		assertThat(outcome.number()).isEqualTo("DSCT2600123-1");
		assertThat(outcome.day()).hasValueSatisfying((day) -> assertThat(day).hasToString("2026-11-23"));
	}

	@Test
	void moneyCameOnlyWhenBothCodesSaySo() {
		assertThat(this.gateway.read(signed("00", "01")).orElseThrow().paid()).isFalse();
		assertThat(this.gateway.read(signed("24", "02")).orElseThrow().paid()).isFalse();
		assertThat(this.gateway.read(signed("24", "00")).orElseThrow().paid()).isFalse();
	}

	@Test
	void nothingIsBelievedThatWasChangedLeftOutOrAdded() {
		Map<String, String> notice = signed("00", "00");
		for (String field : notice.keySet()) {
			Map<String, String> changed = new HashMap<>(notice);
			changed.computeIfPresent(field, (name, value) -> value.replaceFirst(".$", "x"));
			assertThat(this.gateway.read(changed)).as("changed %s", field).isEmpty();
			Map<String, String> less = new HashMap<>(notice);
			less.remove(field);
			assertThat(this.gateway.read(less)).as("without %s", field).isEmpty();
		}
		Map<String, String> more = new HashMap<>(notice);
		more.put("vnp_More", "1");
		assertThat(this.gateway.read(more)).isEmpty();
		assertThat(this.gateway.read(Map.of())).isEmpty();
	}

	@Test
	void aShortSecretIsRefusedAndWithoutATerminalNothingIsBelieved() {
		assertThatIllegalArgumentException().isThrownBy(() -> new VnpaySettings("DEMOTMN1", "short", "https://a",
				"https://b", Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofSeconds(1)));
		VnpayGateway off = new VnpayGateway(new VnpaySettings("", "", "https://a", "https://b", Duration.ofMinutes(1),
				Duration.ofSeconds(1), Duration.ofSeconds(1)), Clock.systemUTC());
		assertThat(off.read(signed("00", "00"))).isEmpty();
	}

	private static Map<String, String> signed(String code, String status) {
		return VnpaySide.signed(SETTINGS, ORDER, code, status);
	}

	@Test
	void theWayBackIsToldWhole() {
		URI url = URI.create(this.gateway.payUrl(ORDER, "2001:db8::1", "https://p.example/yeu-cau/vnpay?a=b&c=d"));
		assertThat(UriComponentsBuilder.fromUri(url).build().getQueryParams().getFirst("vnp_ReturnUrl"))
			.isEqualTo("https%3A%2F%2Fp.example%2Fyeu-cau%2Fvnpay%3Fa%3Db%26c%3Dd");
	}

}
