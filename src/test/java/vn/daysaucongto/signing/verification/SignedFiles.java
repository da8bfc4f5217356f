package vn.daysaucongto.signing.verification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.signing.pades.SigningForTests;

/** Signed files, and who looks at them a day later. */
final class SignedFiles {

	static {
		// as in the application: each change would be told at length
		Stream.of("eu.europa.esig.dss", "org.apache.pdfbox")
			.forEach((library) -> ((Logger) LoggerFactory.getLogger(library)).setLevel(Level.OFF));
	}

	private static final String CONTRACT = "<h1>Hợp đồng dịch vụ</h1>"
			+ "<p>Bên mua điện trả 4.500.000 đồng cho bên bán điện.</p>".repeat(40);

	/** As the customer confirmed it. */
	static final byte[] CONFIRMED = SigningForTests.pdf(CONTRACT);

	/** By the utility. */
	static final byte[] SIGNED = SigningForTests.signer(SigningForTests.NOW)
		.sign(CONFIRMED, "Ký hợp đồng", "Điện lực Hải Châu");

	private static final PdfVerifier VERIFIER = verifier(Duration.ofDays(1));

	private SignedFiles() {
	}

	/** Looks at files so long after they were signed. */
	static PdfVerifier verifier(Duration later) {
		Clock clock = Clock.fixed(SigningForTests.NOW.plus(later), ZoneOffset.UTC);
		return new PdfVerifier(new OfflineValidation(SigningForTests.key(), clock), SigningForTests.key());
	}

	static PdfReport verify(byte[] file) {
		return VERIFIER.verify(file);
	}

	/** A character for each byte. */
	static String text(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

	/** The place of the signature, from {@code <} to behind {@code >}. */
	static int[] gap(byte[] file) {
		int start = text(file).indexOf("/Contents <") + "/Contents ".length();
		return new int[] { start, text(file).indexOf('>', start) + 1 };
	}

}
