package vn.daysaucongto.request;

/** What the check of the papers decided (task AcceptRequest). */
public enum Acceptance {

	SCHEDULE, DOCUMENTS_MISSING, REJECT

}
