package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.Security;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import javax.security.auth.login.LoginException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.support.Pdfsig;
import vn.daysaucongto.support.SoftHsm;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The signing key in a device (PKCS#11). */
class DeviceTests {

	private static final Clock CLOCK = Clock.systemUTC();

	@TempDir
	private static Path directory;

	private static SoftHsm device;

	/** Nobody logged in there: a process does that once. */
	private static SoftHsm another;

	private static byte[] contract;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withBean(Clock.class, () -> CLOCK)
		.withUserConfiguration(SigningKeyConfiguration.class)
		.withPropertyValues("app.signing.pkcs11.library=" + SoftHsm.LIBRARY);

	@BeforeAll
	static void aDeviceWithTheKey() throws IOException {
		Instant now = CLOCK.instant();
		Path keystore = Files.write(directory.resolve("utility.p12"),
				TestKey.make("secret", now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30))));
		device = SoftHsm.with(keystore, "secret");
		another = SoftHsm.with(keystore, "secret");
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			Path file = directory.resolve("contract.pdf");
			document.save(file.toFile());
			contract = Files.readAllBytes(file);
		}
	}

	@Test
	void itSigns() {
		this.application
			.withPropertyValues("app.signing.pkcs11.slot=" + device.slot(), "app.signing.pkcs11.pin=" + SoftHsm.PIN,
					"app.signing.alias=test")
			.run((context) -> {
				byte[] signed = Signers.signer(context.getBean(SigningKey.class), CLOCK)
					.sign(contract, "Ký hợp đồng", Signers.UNIT);
				assertThat(Pdfsig.of(Files.write(directory.resolve("signed.pdf"), signed)))
					.contains("Signature is Valid");
			});
	}

	@Test
	void withoutASlotTheFirstTokenIsTaken() {
		this.application.withPropertyValues("app.signing.pkcs11.pin=" + SoftHsm.PIN)
			.run((context) -> assertThat(context.getBean(SigningKey.class).isTest()).isTrue());
	}

	@Test
	void aSessionThatEndedIsOpenedAnew() throws LoginException {
		PdfSigner signer = Signers.signer(key(), CLOCK);
		assertThat(signer.sign(contract, "Ký", Signers.UNIT)).isNotEmpty();
		List<AuthProvider> sessions = sessions();
		assertThat(sessions).isNotEmpty();
		for (AuthProvider session : sessions) {
			session.logout();
		}
		assertThat(signer.sign(contract, "Ký", Signers.UNIT)).isNotEmpty();
		assertThat(sessions()).isNotEqualTo(sessions);
	}

	@Test
	void aWrongPinEndsTheStart() {
		this.application
			.withPropertyValues("app.signing.pkcs11.slot=" + another.slot(), "app.signing.pkcs11.pin=000000")
			.run((context) -> assertThat(context.getStartupFailure())
				.hasStackTraceContaining("app.signing.pkcs11 (" + SoftHsm.LIBRARY + ")"));
	}

	@Test
	void aKeyInTwoPlacesEndsTheStart() {
		this.application.withPropertyValues("app.signing.keystore=/etc/utility.p12")
			.run((context) -> assertThat(context.getStartupFailure()).hasStackTraceContaining("both set"));
	}

	private static SigningKey key() {
		return SigningKey.device(SoftHsm.LIBRARY, device.slot(), SoftHsm.PIN, "test");
	}

	private static List<AuthProvider> sessions() {
		return Arrays.stream(Security.getProviders())
			.filter((provider) -> provider.getName().startsWith("SunPKCS11-SmartCard"))
			.map(AuthProvider.class::cast)
			.toList();
	}

}
