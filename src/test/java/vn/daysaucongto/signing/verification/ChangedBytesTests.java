package vn.daysaucongto.signing.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.signing.verification.PdfReport.Overall;
import vn.daysaucongto.support.Pdfsig;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No byte of a signed file can be another one without being found, by the very code of
 * the page. A part of the changes in each build, another part each time; all 10,000 with
 * {@code -Dverification.changes=10000}, the same ones again with the printed
 * {@code -Dverification.seed}.
 */
class ChangedBytesTests {

	private static final int CHANGES = Integer.getInteger("verification.changes", 200);

	private static final long SEED = Long.getLong("verification.seed", System.nanoTime());

	/** How many another program looks at. */
	private static final int FOR_OTHERS = "true".equals(System.getenv("CI")) ? 200 : 50;

	private static final byte[] SIGNED = SignedFiles.SIGNED;

	private static final int[] GAP = SignedFiles.gap(SIGNED);

	@TempDir
	private Path directory;

	@Test
	void aChangedByteOfWhatIsSignedIsFound() {
		System.out.println("verification.changes=" + CHANGES + " verification.seed=" + SEED);
		Random random = new Random(SEED);
		Map<Overall, Integer> found = new EnumMap<>(Overall.class);
		for (int i = 0; i < CHANGES; i++) {
			int at = signedByte(random);
			found.merge(isFound(changed(at, random)), 1, Integer::sum);
		}
		System.out.println(found);
		assertThat(found.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CHANGES);
	}

	/** Where no signature reaches: only its own digits may stand there, and zeros. */
	@Test
	void aChangedByteInThePlaceOfTheSignatureIsFound() {
		Random random = new Random(SEED);
		int digits = SignedFiles.text(SIGNED).substring(GAP[0], GAP[1]).replaceAll("0+>", "").length();
		IntStream places = IntStream.concat(random.ints(CHANGES / 4, GAP[0], GAP[0] + digits),
				random.ints(CHANGES / 20, GAP[0] + digits, GAP[1]));
		places.forEach((at) -> {
			isFound(changed(at, random));
			isFound(withOtherDigit(at, random));
		});
		isFound(replaced(GAP[0], (byte) '('));
		isFound(replaced(GAP[1] - 1, (byte) ' '));
	}

	/** A digit in capitals is the same number, and another file. */
	@Test
	void anotherSpellingOfTheSignatureIsFound() {
		IntStream.range(GAP[0], GAP[1])
			.filter((at) -> Character.isLetter(SIGNED[at]))
			.limit(5)
			.forEach((at) -> isFound(replaced(at, (byte) (SIGNED[at] ^ 0x20))));
	}

	@Test
	void aFileThatEndsEarlierIsFound() {
		Random random = new Random(SEED);
		random.ints(CHANGES / 10, 1, SIGNED.length).forEach((length) -> isFound(Arrays.copyOf(SIGNED, length)));
		isFound(Arrays.copyOf(SIGNED, SIGNED.length - 1));
	}

	@Test
	void anotherProgramFindsTheSame() throws IOException {
		assertThat(isGoodFor(SIGNED)).isTrue();
		Random random = new Random(SEED);
		int changes = FOR_OTHERS - Update.values().length;
		for (int i = 0; i < changes; i++) {
			int at = signedByte(random);
			assertThat(isGoodFor(changed(at, random))).as("seed %s, change %s at %s", SEED, i, at).isFalse();
		}
		for (Update update : Update.values()) {
			assertThat(isGoodFor(update.of(SIGNED))).as("%s", update).isFalse();
		}
	}

	private boolean isGoodFor(byte[] file) throws IOException {
		String found = Pdfsig.of(Files.write(this.directory.resolve("file.pdf"), file));
		return found.contains("Signature is Valid") && found.contains("Total document signed");
	}

	private static Overall isFound(byte[] changed) {
		Overall overall = SignedFiles.verify(changed).overall();
		assertThat(overall)
			.as("seed %s, first change at %s, %s bytes", SEED, Arrays.mismatch(SIGNED, changed), changed.length)
			.isNotEqualTo(Overall.UNCHANGED);
		return overall;
	}

	private static int signedByte(Random random) {
		int at = random.nextInt(SIGNED.length - (GAP[1] - GAP[0]));
		return (at < GAP[0]) ? at : at + GAP[1] - GAP[0];
	}

	private static byte[] changed(int at, Random random) {
		return replaced(at, (byte) (SIGNED[at] ^ (1 + random.nextInt(255))));
	}

	private static byte[] withOtherDigit(int at, Random random) {
		String digits = SignedFiles.text(SIGNED).substring(GAP[0], GAP[1]).matches("[^a-f]+") ? "0123456789ABCDEF"
				: "0123456789abcdef";
		String others = digits.replace(String.valueOf((char) SIGNED[at]), "");
		return replaced(at, (byte) others.charAt(random.nextInt(others.length())));
	}

	private static byte[] replaced(int at, byte value) {
		byte[] changed = SIGNED.clone();
		changed[at] = value;
		return changed;
	}

}
