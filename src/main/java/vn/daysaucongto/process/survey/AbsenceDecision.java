package vn.daysaucongto.process.survey;

/** What is done about a customer who was never there (task DecideAbsence). */
enum AbsenceDecision {

	TRY_AGAIN, REJECT

}
