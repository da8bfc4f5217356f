package vn.daysaucongto.payment;

/** How money came in. */
public enum ReceiptSource {

	COUNTER, STATEMENT, VNPAY

}
