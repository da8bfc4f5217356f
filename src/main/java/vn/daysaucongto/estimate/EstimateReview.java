package vn.daysaucongto.estimate;

/** What the review of an estimate decided (task ReviewEstimate). */
public enum EstimateReview {

	OK, SURVEY_AGAIN

}
