package vn.daysaucongto.request;

/** The service of the utility during which the wiring behind the meter is asked for. */
public enum ParentService {

	/** Low-voltage supply to a new customer: there may be no customer code yet. */
	NEW_SUPPLY,

	CAPACITY_CHANGE,

	METER_RELOCATION

}
