package vn.daysaucongto.survey;

/** Half a working day in which somebody comes. */
public enum Slot {

	/** 07:30–11:30. */
	MORNING,

	/** 13:00–17:00. */
	AFTERNOON

}
