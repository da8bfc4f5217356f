package vn.daysaucongto.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Outside the demonstration nothing has a default that could be mistaken for a decision:
 * the start ends here and names everything that is missing.
 */
public class RequiredSettings implements EnvironmentPostProcessor, Ordered {

	private static final Map<String, String> REQUIRED = new LinkedHashMap<>();

	static {
		REQUIRED.put("spring.datasource.url", "JDBC URL of the database (or profile \"postgres\")");
		REQUIRED.put("camunda.bpm.admin-user.id", "user id of the first administrator");
		REQUIRED.put("camunda.bpm.admin-user.password", "password of the first administrator");
		REQUIRED.put("app.payment.bank-bin", "BIN of the bank of the receiving account, 6 digits");
		REQUIRED.put("app.payment.account", "number of the receiving account");
		REQUIRED.put("app.payment.account-name", "name of the receiving account");
		REQUIRED.put("app.sms.url", "address of the SMS gateway");
		REQUIRED.put("app.sms.api-key", "its API key");
		REQUIRED.put("app.sms.secret-key", "its secret key");
		REQUIRED.put("app.sms.brandname", "the sender of text messages that customers see");
		REQUIRED.put("spring.mail.host", "SMTP server");
		REQUIRED.put("app.mail.from", "the sender of e-mails");
		REQUIRED.put("app.portal-url", "address of the portal, as messages tell it to customers");
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			return;
		}
		Map<String, String> required = new LinkedHashMap<>(REQUIRED);
		required.putAll(ofTheSignature(environment));
		if (!isMissing(environment, "app.payment.webhook.secret")) {
			required.put("app.payment.webhook.unit", "unit that looks for the place of transfers without a reference");
		}
		if (!isMissing(environment, "app.payment.vnpay.terminal")) {
			required.put("app.payment.vnpay.secret", "secret key of the terminal at VNPAY");
		}
		if (!isMissing(environment, "app.zalo.app-id")) {
			required.put("app.zalo.secret-key", "secret key of the Zalo app");
			required.put("app.zalo.refresh-token", "its first refresh token, from Zalo for Developers");
		}
		List<String> missing = required.entrySet()
			.stream()
			.filter((setting) -> isMissing(environment, setting.getKey()))
			.map((setting) -> "  " + setting.getKey() + " – " + setting.getValue())
			.toList();
		if (!missing.isEmpty()) {
			throw new MissingSettings(missing);
		}
	}

	private static Map<String, String> ofTheSignature(ConfigurableEnvironment environment) {
		Map<String, String> required = new LinkedHashMap<>();
		if (isMissing(environment, "app.signing.pkcs11.library")) {
			required.put("app.signing.keystore",
					"PKCS#12 file with the signing key of the utility (or app.signing.pkcs11.library)");
			required.put("app.signing.keystore-password", "its password");
		}
		else {
			required.put("app.signing.pkcs11.pin", "PIN of the device with the signing key of the utility");
		}
		String level = environment.getProperty("app.signing.level", "B_B");
		if (!level.replaceAll("\\W|_", "").equalsIgnoreCase("BB")) {
			required.put("app.signing.timestamp-url", "address of the time-stamp server (RFC 3161)");
			required.put("app.signing.trusted", "file with the root certificates of the utility and of that server");
		}
		return required;
	}

	private static boolean isMissing(ConfigurableEnvironment environment, String name) {
		try {
			String value = environment.getProperty(name);
			return value == null || value.isBlank();
		}
		catch (IllegalArgumentException unresolvedPlaceholder) {
			return true;
		}
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	static class MissingSettings extends IllegalStateException {

		MissingSettings(List<String> missing) {
			super("The application is not configured. Missing:\n" + String.join("\n", missing)
					+ "\nTo try it out, start the demonstration: mvn spring-boot:run");
		}

	}

}
