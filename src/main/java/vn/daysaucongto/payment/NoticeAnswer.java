package vn.daysaucongto.payment;

/** What VNPAY is answered to its notice (IPN); it tells again unless it is 00 or 02. */
public enum NoticeAnswer {

	RECORDED("00", "Confirm Success"),

	UNKNOWN_ORDER("01", "Order not found"),

	RECORDED_BEFORE("02", "Order already confirmed"),

	WRONG_AMOUNT("04", "Invalid amount"),

	WRONG_SIGNATURE("97", "Invalid signature"),

	ERROR("99", "Unknown error");

	private final String code;

	private final String text;

	NoticeAnswer(String code, String text) {
		this.code = code;
		this.text = text;
	}

	public String code() {
		return this.code;
	}

	public String text() {
		return this.text;
	}

}
