package vn.daysaucongto.notification.zalo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import vn.daysaucongto.notification.NoticeKind;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Access to the platform.
 *
 * @param appId number of the app at Zalo for Developers
 * @param secretKey of the app; encrypts the tokens at rest, too
 * @param refreshToken the first one, as the administrator got it from Zalo; used once. A
 * changed one replaces whatever the application has stored
 * @param templates what is registered for which notice; the others go through other
 * channels
 * @param url where messages are posted
 * @param tokenUrl where tokens are renewed
 * @param connectTimeout how long to wait for a connection
 * @param answerTimeout how long to wait for an answer; with a renewal, a message may take
 * five times as long and has to end well under the engine's job lock
 */
@Validated
@ConfigurationProperties("app.zalo")
record ZaloSettings(@NotBlank String appId, @NotBlank String secretKey, @NotBlank String refreshToken,
		@NotEmpty Map<NoticeKind, @Valid Template> templates,
		@DefaultValue("https://business.openapi.zalo.me/message/template") String url,
		@DefaultValue("https://oauth.zaloapp.com/v4/oa/access_token") String tokenUrl,
		@DefaultValue("3s") Duration connectTimeout, @DefaultValue("8s") Duration answerTimeout) {

	/**
	 * How long it may take to get a token: another node's call, one's own, and some. Who
	 * gave up earlier would lose what the own call brought.
	 */
	Duration renewal() {
		return this.connectTimeout.plus(this.answerTimeout).multipliedBy(3);
	}

	/** Without the secrets. */
	@Override
	public String toString() {
		return "ZaloSettings[" + this.appId + ", " + this.templates.keySet() + "]";
	}

	/**
	 * A registered template.
	 *
	 * @param id as Zalo gave it
	 * @param data what fills its parameters: {@code parameter=value}, the value one of
	 * the placeholders of the notice's own text
	 */
	record Template(@NotBlank String id, @DefaultValue List<@Pattern(regexp = "\\w+=\\w+") String> data) {

		/** Names of our values, by the template's parameters. */
		Map<String, String> parameters() {
			return this.data.stream()
				.map((one) -> one.split("=", 2))
				.collect(Collectors.toMap((one) -> one[0], (one) -> one[1]));
		}

	}

}
