package vn.daysaucongto.request;

/** A way of reaching the customer that the customer may choose. */
public enum ContactChannel {

	SMS, EMAIL, ZALO, APP

}
