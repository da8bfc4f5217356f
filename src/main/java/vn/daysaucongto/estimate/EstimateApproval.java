package vn.daysaucongto.estimate;

/** What the leader decided (task ApproveEstimate). */
public enum EstimateApproval {

	OK, REJECT

}
