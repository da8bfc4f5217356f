package vn.daysaucongto.document;

import java.util.EnumSet;
import java.util.Set;

/** What a file of a case is. */
public enum DocumentKind {

	/** Any paper that belongs to the request. */
	REQUEST_PAPER(Format.PAPERS, Limits.PAPER),

	/** Proof of the right to use the place. */
	OWNERSHIP(Format.PAPERS, Limits.PAPER),

	/** Identity paper: sensitive personal data. */
	IDENTITY(Format.PAPERS, Limits.PAPER),

	PHOTO_METER(Format.PICTURES, Limits.PHOTO),

	PHOTO_ROUTE(Format.PICTURES, Limits.PHOTO),

	PHOTO_ENTRY(Format.PICTURES, Limits.PHOTO),

	PHOTO_OTHER(Format.PICTURES, Limits.PHOTO),

	PHOTO_AS_BUILT(Format.PICTURES, Limits.PHOTO),

	/** The signed acceptance record, as a scan or a photo. */
	ACCEPTANCE(Format.PAPERS, Limits.PHOTO),

	/** A version of the contract as the customer reads and confirms it. */
	CONTRACT_DRAFT(EnumSet.of(Format.PDF), Limits.GENERATED),

	/** The confirmed version with the utility's signature. */
	CONTRACT_SIGNED(EnumSet.of(Format.PDF), Limits.GENERATED),

	/** Evidence of a confirmation, readable without this application. */
	CONFIRMATION_EVIDENCE(EnumSet.of(Format.PDF, Format.TEXT), Limits.GENERATED),

	/** A bank statement that an accountant uploaded. */
	STATEMENT(EnumSet.of(Format.TEXT), Limits.PAPER);

	private final Set<Format> formats;

	private final int maxBytes;

	DocumentKind(Set<Format> formats, int maxBytes) {
		this.formats = formats;
		this.maxBytes = maxBytes;
	}

	/** Bytes that a file of this kind may have. */
	public int maxBytes() {
		return this.maxBytes;
	}

	/** Whether it is one of the photos that field staff take. */
	public boolean isPhoto() {
		return name().startsWith("PHOTO_");
	}

	/** Whether customers send it in. */
	public boolean isCustomerPaper() {
		return this == REQUEST_PAPER || this == OWNERSHIP || this == IDENTITY;
	}

	boolean takes(Format format) {
		return this.formats.contains(format);
	}

	private static final class Limits {

		private static final int MEBIBYTE = 1024 * 1024;

		private static final int PAPER = 10 * MEBIBYTE;

		private static final int PHOTO = 12 * MEBIBYTE;

		private static final int GENERATED = 20 * MEBIBYTE;

	}

}
