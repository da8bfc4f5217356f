package vn.daysaucongto.platform;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequiredSettingsTests {

	private final MockEnvironment environment = new MockEnvironment();

	@Test
	void namesEverythingThatIsMissing() {
		this.environment.setProperty("spring.mail.host", "mail.example.vn");
		assertThatThrownBy(this::check).hasMessageContaining("spring.datasource.url")
			.hasMessageContaining("app.signing.keystore")
			.hasMessageContaining("camunda.bpm.admin-user.password")
			.hasMessageContaining("app.portal-url")
			.hasMessageContaining("app.mail.from")
			.hasMessageContaining("app.sms.api-key")
			.hasMessageContaining("app.sms.secret-key")
			.hasMessageContaining("app.sms.brandname")
			.hasMessageNotContaining("spring.mail.host");
	}

	@Test
	void aPlaceholderWithoutValueIsMissing() {
		this.environment.setProperty("spring.datasource.url", "${DATABASE_URL}");
		assertThatThrownBy(this::check).hasMessageContaining("spring.datasource.url");
	}

	@Test
	void whoeverOpensTheDoorForTheBankNamesTheUnitThatLooksAfterIt() {
		assertThatThrownBy(this::check).hasMessageNotContaining("app.payment.webhook.unit");
		this.environment.setProperty("app.payment.webhook.secret", "x");
		assertThatThrownBy(this::check).hasMessageContaining("app.payment.webhook.unit");
	}

	@Test
	void whoeverNamesAZaloAppGivesItsKeys() {
		assertThatThrownBy(this::check).hasMessageNotContaining("app.zalo");
		this.environment.setProperty("app.zalo.app-id", "1");
		assertThatThrownBy(this::check).hasMessageContaining("app.zalo.secret-key")
			.hasMessageContaining("app.zalo.refresh-token");
	}

	@Test
	void aDeviceIsAnotherPlaceForTheKey() {
		this.environment.setProperty("app.signing.pkcs11.library", "/usr/lib/softhsm/libsofthsm2.so");
		assertThatThrownBy(this::check).hasMessageContaining("app.signing.pkcs11.pin")
			.hasMessageNotContaining("app.signing.keystore");
	}

	@Test
	void whoeverWantsTimeStampsSaysByWhom() {
		assertThatThrownBy(this::check).hasMessageNotContaining("app.signing.timestamp-url");
		for (String level : List.of("B_T", "b-lt")) {
			this.environment.setProperty("app.signing.level", level);
			assertThatThrownBy(this::check).hasMessageContaining("app.signing.timestamp-url")
				.hasMessageContaining("app.signing.trusted");
		}
		this.environment.setProperty("app.signing.level", "B_B");
		assertThatThrownBy(this::check).hasMessageNotContaining("app.signing.trusted");
	}

	@Test
	void theDemonstrationNeedsNothing() {
		this.environment.addActiveProfile("demo");
		assertThatCode(this::check).doesNotThrowAnyException();
	}

	private void check() {
		new RequiredSettings().postProcessEnvironment(this.environment, null);
	}

}
