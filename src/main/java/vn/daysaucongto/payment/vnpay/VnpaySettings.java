package vn.daysaucongto.payment.vnpay;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Access to VNPAY; without a terminal, paying there is not offered.
 *
 * @param terminal VNPAY's code for the utility ({@code vnp_TmnCode}), 8 letters or digits
 * @param secret key of all signatures
 * @param payUrl page where the customer pays
 * @param apiUrl where VNPAY is asked what became of a payment
 * @param validity how long the customer may take there
 * @param connect longest time to reach VNPAY
 * @param answer longest time to wait for its answer
 */
@ConfigurationProperties("app.payment.vnpay")
public record VnpaySettings(@DefaultValue("") String terminal, @DefaultValue("") String secret,
		@DefaultValue("https://pay.vnpay.vn/vpcpay.html") String payUrl,
		@DefaultValue("https://merchant.vnpay.vn/merchant_webapi/api/transaction") String apiUrl,
		@DefaultValue("15m") Duration validity, @DefaultValue("3s") Duration connect,
		@DefaultValue("8s") Duration answer) {

	private static final int SHORTEST_SECRET = 16;

	public VnpaySettings {
		if (!terminal.isEmpty() && secret.length() < SHORTEST_SECRET) {
			throw new IllegalArgumentException(
					"app.payment.vnpay.secret has less than " + SHORTEST_SECRET + " characters");
		}
	}

	/** Whether customers can pay there. */
	public boolean isOn() {
		return !this.terminal.isEmpty();
	}

}
