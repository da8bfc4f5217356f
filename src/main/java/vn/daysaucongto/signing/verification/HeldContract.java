package vn.daysaucongto.signing.verification;

import java.time.Instant;

import vn.daysaucongto.contract.ContractState;

/**
 * What this utility holds of a contract, as far as it is for strangers: neither name nor
 * address of the customer.
 *
 * @param number as it is printed
 * @param state of that version
 * @param confirmation of that version, or null
 */
public record HeldContract(String number, ContractState state, Copy copy, Confirmation confirmation) {

	/** What the file is that was shown. */
	public enum Copy {

		/** The signed file, to the byte. */
		SIGNED,

		/** The signed file, and something behind it. */
		SIGNED_AND_MORE,

		/** The file as the customer reads it, before the utility signs. */
		UNSIGNED

	}

	/**
	 * The customer's confirmation by OTP: evidence of a confirmation, no digital
	 * signature.
	 *
	 * @param phone masked
	 * @param sha256 of the file that was confirmed
	 * @param bytes how long that file is
	 * @param same whether the file that was shown begins with those very bytes
	 * @param evidenceSha256 of the evidence as a file, which the utility's signature
	 * names too
	 */
	public record Confirmation(Instant at, String phone, String sha256, long bytes, boolean same,
			String evidenceSha256) {
	}

}
