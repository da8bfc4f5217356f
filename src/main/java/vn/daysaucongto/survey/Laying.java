package vn.daysaucongto.survey;

/** How the cable is laid. */
public enum Laying {

	OVERHEAD, WALL, CONDUIT, UNDERGROUND

}
