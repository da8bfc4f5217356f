package vn.daysaucongto.signing.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * How much the packed parts of a PDF unpack to, without keeping any of it. Each part that
 * could be packed is tried, also what is packed in a packed part: what the file says of
 * its parts need not be true.
 */
final class Unpacked {

	private static final String START = "stream";

	private static final int MOST_PARTS = 5_000;

	/** Packed in packed in packed is done by nobody who means well. */
	private static final int DEEPEST = 3;

	/** Readers skip these two bytes of a packed part without looking at them. */
	private static final int HEAD = 2;

	/** What is not packed gives some bytes too, until it makes no sense any more. */
	private static final int CHANCE = 64 * 1024;

	private final byte[] buffer = new byte[16 * 1024];

	private long left;

	private Unpacked(long most) {
		this.left = most;
	}

	/**
	 * Whether all parts together unpack to no more than so many bytes.
	 * @param text the file, a character for each byte
	 */
	static boolean fits(byte[] file, String text, int most) {
		Unpacked unpacked = new Unpacked(most);
		int parts = 0;
		for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + START.length())) {
			boolean end = text.startsWith("end", Math.max(0, at - "end".length()));
			if (!end && (++parts > MOST_PARTS || !unpacked.fits(file, afterLineEnd(text, at + START.length())))) {
				return false;
			}
		}
		return true;
	}

	/** As readers go on after the word. */
	private static int afterLineEnd(String text, int at) {
		int next = at;
		while (text.startsWith(" ", next)) {
			next++;
		}
		if (text.startsWith("\r", next)) {
			next++;
		}
		return text.startsWith("\n", next) ? next + 1 : next;
	}

	private boolean fits(byte[] file, int from) {
		for (int depth = 1; depth <= DEEPEST; depth++) {
			long before = this.left;
			count(new ByteArrayInputStream(file, from, file.length - from), depth);
			if (this.left < 0) {
				return false;
			}
			if (before - this.left < CHANCE) {
				return true;
			}
		}
		return false;
	}

	private void count(InputStream part, int depth) {
		if (depth > 0) {
			Inflater inflater = new Inflater(true);
			try {
				part.skipNBytes(HEAD);
				count(new InflaterInputStream(part, inflater), depth - 1);
			}
			catch (IOException notPacked) {
				// there is nothing behind its head
			}
			finally {
				inflater.end();
			}
			return;
		}
		try {
			for (int read = 0; read >= 0 && this.left >= 0; read = part.read(this.buffer)) {
				this.left -= read;
			}
		}
		catch (IOException notPacked) {
			// as far as it went, it counts
		}
	}

}
