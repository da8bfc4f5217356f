package vn.daysaucongto.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Formats that are taken in, known by their first bytes and never by a name. */
enum Format {

	PDF("application/pdf", "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),

	JPEG("image/jpeg", "jpg", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF }),

	PNG("image/png", "png", new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' }),

	/** UTF-8 without control characters: CSV, JSON. */
	TEXT("text/plain", "txt", new byte[0]);

	static final Set<Format> PAPERS = EnumSet.of(PDF, JPEG, PNG);

	static final Set<Format> PICTURES = EnumSet.of(JPEG, PNG);

	private final String contentType;

	private final String extension;

	private final byte[] start;

	Format(String contentType, String extension, byte[] start) {
		this.contentType = contentType;
		this.extension = extension;
		this.start = start;
	}

	static Optional<Format> of(byte[] content) {
		return Stream.of(values()).filter((format) -> format.fits(content)).findFirst();
	}

	String contentType() {
		return this.contentType;
	}

	String extension() {
		return this.extension;
	}

	private boolean fits(byte[] content) {
		if (this == TEXT) {
			return isText(content);
		}
		return content.length > this.start.length
				&& ByteBuffer.wrap(content, 0, this.start.length).equals(ByteBuffer.wrap(this.start));
	}

	private static boolean isText(byte[] content) {
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(content))
				.chars()
				.noneMatch((c) -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
