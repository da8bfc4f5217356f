package vn.daysaucongto.process.contract;

/** What is done about a customer who doesn't confirm (task DecideUnsigned). */
enum UnsignedDecision {

	REMIND, VISIT, CLOSE

}
