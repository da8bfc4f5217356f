package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.signing.pades.Responders.Mood;
import vn.daysaucongto.signing.pades.Responders.Party;
import vn.daysaucongto.support.Pdfsig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Time-stamps and revocation, with servers that behave and servers that don't. */
class SignatureLevelTests {

	private static final Clock CLOCK = Clock.systemUTC();

	private static final Instant START = CLOCK.instant().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

	private static final TestAuthority AUTHORITY = new TestAuthority(START);

	@TempDir
	private static Path directory;

	private static Responders responders;

	private static TestAuthority.Issued utility;

	private static byte[] contract;

	@BeforeAll
	static void theyListen() throws IOException {
		responders = new Responders(AUTHORITY, CLOCK);
		utility = AUTHORITY.utility(responders.url(), Duration.ofDays(365), KeyUsage.nonRepudiation);
		AUTHORITY.pem(directory.resolve("root.pem"));
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			Path file = directory.resolve("contract.pdf");
			document.save(file.toFile());
			contract = Files.readAllBytes(file);
		}
	}

	@AfterAll
	static void theyAreGone() {
		responders.close();
	}

	@BeforeEach
	void allAnswer() {
		responders.reset();
	}

	@Test
	void aTimeStampSaysWhenItWasSigned() throws IOException {
		byte[] signed = sign("B_T");
		assertThat(responders.calls(Party.TIMESTAMPS)).isOne();
		assertThat(responders.calls(Party.OCSP)).isOne();
		assertThat(pdfsig(signed)).contains("Signature is Valid", "Total document signed");
	}

	@Test
	void forTheLongTermItCarriesWhatTheAuthoritiesSaid() throws IOException {
		byte[] signed = sign("B_LT");
		assertThat(Arrays.copyOf(signed, contract.length)).isEqualTo(contract);
		try (PDDocument document = Loader.loadPDF(signed)) {
			var proof = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
			assertThat(proof.getCOSArray(COSName.getPDFName("OCSPs"))).hasSize(2);
		}
		assertThat(pdfsig(signed)).contains("Signature is Valid");
	}

	@Test
	void theListIsAskedWhenTheResponderIsDown() {
		responders.is(Party.OCSP, Mood.DOWN);
		sign("B_B", "revocation", "REQUIRED");
		assertThat(responders.calls(Party.CRL)).isOne();
	}

	@ParameterizedTest
	@EnumSource(value = Mood.class,
			names = { "DOWN", "SLOW", "GARBAGE", "ENDLESS", "ELSEWHERE", "WRONG_NONCE", "STRANGER", "OLD" })
	void withoutAGoodTimeStampNothingIsSigned(Mood mood) {
		responders.is(Party.TIMESTAMPS, mood);
		long before = System.nanoTime();
		assertThatThrownBy(() -> sign("B_T")).isNotInstanceOf(Refused.class);
		assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
		assertThat(responders.calls(Party.OTHER)).isZero();
		responders.reset();
		assertThat(sign("B_T")).isNotEmpty();
	}

	@Test
	void nobodyIsAskedAboutTheCertificateOfAStranger() {
		responders.is(Party.TIMESTAMPS, Mood.STRANGER);
		assertThatThrownBy(() -> sign("B_LT"));
		assertThat(responders.calls(Party.TIMESTAMPS)).isOne();
		assertThat(responders.asked()).containsExactly(utility.certificate().getSerialNumber());
	}

	@ParameterizedTest
	@CsvSource({ "B_B, GOOD", "B_LT, GOOD", "B_B, DOWN" })
	void aRevokedCertificateIsRefusedNamingTheDay(String level, Mood ocsp) {
		responders.is(Party.OCSP, ocsp);
		responders.revoke(utility.certificate());
		PdfSigner signer = signer(level);
		assertRevoked(() -> signer.sign(contract, "Ký", Signers.UNIT));
		assertRevoked(signer::requireReady);
		assertThat(responders.calls(Party.TIMESTAMPS)).isZero();
		responders.is(Party.OCSP, Mood.DOWN);
		responders.is(Party.CRL, Mood.DOWN);
		assertThatThrownBy(() -> signer.sign(contract, "Ký", Signers.UNIT)).as("what is known stays known");
		assertRevoked(signer::requireReady);
		responders.reset();
		assertThat(signer.sign(contract, "Ký", Signers.UNIT)).isNotEmpty();
		signer.requireReady();
	}

	@Test
	void theFormHearsOfARevocationThatNobodyRanInto() {
		SigningKey key = key(utility);
		SigningSettings settings = Signers.settings(settings("B_B"));
		TrustAnchors anchors = new SigningKeyConfiguration().trustAnchors(settings, key, CLOCK);
		Authorities authorities = new Authorities(settings, key, anchors);
		Revocation revocation = new Revocation(authorities, settings, key, anchors, CLOCK);
		RevocationWatch watch = new RevocationWatch(revocation, authorities);
		watch.look();
		revocation.requireNotKnown();
		responders.revoke(utility.certificate());
		watch.look();
		assertRevoked(revocation::requireNotKnown);
		responders.is(Party.OCSP, Mood.DOWN);
		responders.is(Party.CRL, Mood.DOWN);
		watch.look();
		assertRevoked(revocation::requireNotKnown);
	}

	@ParameterizedTest
	@EnumSource(value = Mood.class, names = { "DOWN", "SLOW", "GARBAGE", "OLD" })
	void whoGetsNoAnswerSignsOnlyWhereThatIsAllowed(Mood mood) {
		responders.is(Party.OCSP, Mood.DOWN);
		responders.is(Party.CRL, mood);
		assertThat(sign("B_B")).isNotEmpty();
		assertThatIllegalStateException().isThrownBy(() -> sign("B_B", "revocation", "REQUIRED"))
			.withMessageContaining("Nobody says whether");
		assertThatIllegalStateException().isThrownBy(() -> sign("B_LT")).withMessageContaining("Nobody says whether");
		assertThat(responders.calls(Party.TIMESTAMPS)).isZero();
	}

	@Test
	void anExpiredCertificateIsRefusedBeforeAnybodyIsAsked() {
		Clock later = Clock.offset(CLOCK, Duration.ofDays(400));
		PdfSigner signer = Signers.signer(key(utility), later, settings("B_T"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> signer.sign(contract, "Ký", Signers.UNIT))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("signing.certificate.expired"));
		assertThat(responders.calls(Party.OCSP)).isZero();
	}

	@Test
	void aCertificateForSomethingElseEndsTheStart() {
		TestAuthority.Issued other = AUTHORITY.utility(null, Duration.ofDays(365), KeyUsage.keyEncipherment);
		assertThatIllegalStateException().isThrownBy(() -> key(other)).withMessageContaining("not for signing");
	}

	@Test
	void aCertificateThatNobodyAnswersForEndsTheStartWhereAnswersAreNeeded() {
		TestAuthority.Issued silent = AUTHORITY.utility(null, Duration.ofDays(365), KeyUsage.digitalSignature);
		assertThatIllegalStateException().isThrownBy(() -> Signers.signer(key(silent), CLOCK, settings("B_LT")))
			.withMessageContaining("names nobody to ask");
		assertThat(Signers.signer(key(silent), CLOCK, settings("B_T")).sign(contract, "Ký", Signers.UNIT)).isNotEmpty();
	}

	@Test
	void aKeyOfAnotherAuthorityEndsTheStart() {
		TestAuthority other = new TestAuthority(START);
		SigningKey key = SigningKey.open(other.utilityKeystore(responders.url()), TestAuthority.PASSWORD, "");
		assertThatIllegalStateException().isThrownBy(() -> Signers.signer(key, CLOCK, settings("B_T")))
			.withMessageContaining("app.signing.trusted");
	}

	@Test
	void whatIsLessThanAskedForIsFound() {
		SigningKey key = key(utility);
		byte[] signed = sign("B_B");
		Proof time = new Proof(Level.B_T, Signers.alone(key, CLOCK).verifier(), Signers.alone(key, CLOCK).anchors(),
				CLOCK.instant());
		assertThatIllegalStateException().isThrownBy(() -> SignedPdf.require(signed, contract, key.chain(), time))
			.withMessageContaining("PAdES-BASELINE-B");
	}

	private static void assertRevoked(Runnable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies((refused) -> {
			assertThat(refused.code()).isEqualTo("signing.certificate.revoked");
			assertThat(refused.args()).containsExactly(SignatureTexts.day(CLOCK.instant().minus(Duration.ofDays(1))));
		});
	}

	private static byte[] sign(String level, String... more) {
		return signer(level, more).sign(contract, "Ký hợp đồng", Signers.UNIT);
	}

	private static PdfSigner signer(String level, String... more) {
		Map<String, String> settings = settings(level);
		for (int i = 0; i < more.length; i += 2) {
			settings.put(more[i], more[i + 1]);
		}
		return Signers.signer(key(utility), CLOCK, settings);
	}

	private static Map<String, String> settings(String level) {
		Map<String, String> settings = new HashMap<>(
				Map.of("level", level, "answer-timeout", "1s", "trusted", directory.resolve("root.pem").toString()));
		if (!level.equals("B_B")) {
			settings.put("timestamp-url", responders.timestampUrl());
			settings.put("timestamp-policy", Responders.POLICY);
		}
		return settings;
	}

	private static SigningKey key(TestAuthority.Issued issued) {
		return SigningKey.open(issued.keystore(AUTHORITY.root()), TestAuthority.PASSWORD, "");
	}

	private static String pdfsig(byte[] signed) throws IOException {
		return Pdfsig.of(Files.write(directory.resolve("signed.pdf"), signed));
	}

}
