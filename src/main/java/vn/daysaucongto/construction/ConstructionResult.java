package vn.daysaucongto.construction;

/** What the crew reports (task Construct). */
public enum ConstructionResult {

	DONE, CANNOT_BUILD, RESCHEDULE

}
