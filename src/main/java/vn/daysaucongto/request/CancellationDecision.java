package vn.daysaucongto.request;

/** What was decided about cancelling after construction had begun. */
public enum CancellationDecision {

	APPROVE, DENY

}
