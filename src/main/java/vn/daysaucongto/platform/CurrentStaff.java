package vn.daysaucongto.platform;

/** The staff member who makes the current call. */
public interface CurrentStaff {

	/**
	 * The staff member.
	 * @throws NotFound when nobody is logged in: what staff use does not exist for others
	 */
	Actor require();

}
