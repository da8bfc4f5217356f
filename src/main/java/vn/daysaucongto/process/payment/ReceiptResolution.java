package vn.daysaucongto.process.payment;

/** What an accountant does with money without a place. */
enum ReceiptResolution {

	/** It belongs to a request. */
	ALLOCATE,

	/** It goes back to who sent it. */
	REFUND

}
