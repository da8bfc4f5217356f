package vn.daysaucongto.payment;

/** Why money that came in, or a part of it, has no place. */
public enum Leftover {

	/** More than was outstanding. */
	TOO_MUCH,

	/** What it is for was paid before. */
	PAID_BEFORE,

	/** It came after the last day of what it is for. */
	LATE,

	/** What it is for is not due any more. */
	CLOSED,

	UNKNOWN_REFERENCE,

	/** It names more than one amount due. */
	SEVERAL_REFERENCES

}
