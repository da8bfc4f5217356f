package vn.daysaucongto.process.signing;

/** Whether the utility signs what the customer confirmed (task SignForUtility). */
enum UtilitySignature {

	OK,

	/** The customer's confirmation holds no longer; the contract is revised. */
	REFUSE

}
