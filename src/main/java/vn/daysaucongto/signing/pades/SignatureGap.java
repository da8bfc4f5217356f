package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * The place of a signature in a PDF: the only bytes up to the end of its revision that it
 * does not protect. Whatever else is put there is found by what may stand there.
 */
public final class SignatureGap {

	private final byte[] pdf;

	private final int start;

	private final int end;

	private final int signedEnd;

	/**
	 * @param range where what is signed begins and how long it is, before and after the
	 * gap
	 */
	public SignatureGap(byte[] pdf, ByteRange range) {
		this.pdf = pdf;
		long last = (long) range.getSecondPartStart() + range.getSecondPartEnd();
		boolean sound = range.getFirstPartStart() == 0 && range.getFirstPartEnd() > 0 && range.getSecondPartEnd() >= 0
				&& range.getSecondPartStart() - 2L > range.getFirstPartEnd() && last <= pdf.length;
		this.start = sound ? range.getFirstPartEnd() : 0;
		this.end = sound ? range.getSecondPartStart() : 0;
		this.signedEnd = sound ? (int) last : 0;
	}

	/** How many bytes, from the first of the file on, are signed or are this gap. */
	public int signedEnd() {
		return this.signedEnd;
	}

	/** Nothing before, between or after is left out. */
	public boolean coversWholeFile() {
		return this.signedEnd == this.pdf.length;
	}

	/** Nothing stands there but a signature, and zeros that fill its place up. */
	public boolean isPlain() {
		return signature().isPresent();
	}

	/**
	 * What stands there is, to the byte, what this application writes.
	 * @param chain of the signer, whose own certificate is the first
	 */
	public boolean isCanonical(CertificateToken... chain) {
		return signature().filter((cms) -> CanonicalCms.is(cms, chain)).isPresent();
	}

	/**
	 * The signature (CMS) that stands there; empty when anything else does, beside the
	 * zeros that fill its place up.
	 */
	private Optional<byte[]> signature() {
		if (this.end == 0 || this.pdf[this.start] != '<' || this.pdf[this.end - 1] != '>') {
			return Optional.empty();
		}
		String hex = new String(this.pdf, this.start + 1, this.end - this.start - 2, StandardCharsets.ISO_8859_1);
		if (hex.length() % 2 != 0 || !hex.matches("[0-9a-f]*+|[0-9A-F]*+")) {
			return Optional.empty();
		}
		byte[] filled = HexFormat.of().parseHex(hex);
		try (ASN1InputStream in = new ASN1InputStream(filled)) {
			if (in.readObject() == null) {
				return Optional.empty();
			}
			int length = filled.length - in.available();
			boolean filledWithZeros = Arrays.equals(filled, length, filled.length, new byte[filled.length], length,
					filled.length);
			return filledWithZeros ? Optional.of(Arrays.copyOf(filled, length)) : Optional.empty();
		}
		catch (IOException | RuntimeException malformed) {
			return Optional.empty();
		}
	}

}
