package vn.daysaucongto.contract;

/** What the review of a version decided (task ReviewContract). */
public enum ContractReview {

	OK, REDRAFT

}
