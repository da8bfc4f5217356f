package vn.daysaucongto.notification.sms;

import java.time.Duration;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Access to the gateway.
 *
 * @param url where messages are posted
 * @param brandname the sender that customers see
 * @param callbackUrl where the gateway reports deliveries, or null
 * @param connectTimeout how long to wait for a connection
 * @param answerTimeout how long to wait for an answer; well under the engine's job lock
 */
@Validated
@ConfigurationProperties("app.sms")
record SmsSettings(@NotBlank String url, @NotBlank String apiKey, @NotBlank String secretKey,
		@NotBlank String brandname, String callbackUrl, @DefaultValue("3s") Duration connectTimeout,
		@DefaultValue("10s") Duration answerTimeout) {

	/** Without the secrets. */
	@Override
	public String toString() {
		return "SmsSettings[" + this.url + ", " + this.brandname + "]";
	}

}
