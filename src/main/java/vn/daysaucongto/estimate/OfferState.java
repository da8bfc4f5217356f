package vn.daysaucongto.estimate;

/** What became of an offer. */
public enum OfferState {

	OPEN, ACCEPTED, DECLINED, LAPSED, WITHDRAWN

}
