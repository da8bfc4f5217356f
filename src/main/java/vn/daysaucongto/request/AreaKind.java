package vn.daysaucongto.request;

/** Kind of area, which time limits depend on. */
public enum AreaKind {

	URBAN, RURAL

}
