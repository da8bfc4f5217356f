package vn.daysaucongto.contract;

/** What became of a wish for correction. */
public enum ChangeState {

	OPEN, ACCEPTED, DECLINED

}
