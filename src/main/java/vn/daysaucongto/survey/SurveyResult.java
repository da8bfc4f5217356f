package vn.daysaucongto.survey;

/** What a survey came to (B3). */
public enum SurveyResult {

	FEASIBLE, DOCUMENTS_MISSING, INFEASIBLE, CUSTOMER_ABSENT

}
