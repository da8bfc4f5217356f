package vn.daysaucongto.process.staff;

import java.util.Set;

/**
 * All that a stored filter may ask at the time of the query. Expressions can call any
 * method of the application, so a filter with another one is not stored.
 */
public final class FilterExpressions {

	/** The bean that they ask. */
	public static final String TODAY = "homNay";

	static final String ME = "${currentUser()}";

	static final String MY_GROUPS = "${currentUserGroups()}";

	static final String NOW = "${" + TODAY + ".bayGio()}";

	static final String TODAY_BEGINS = "${" + TODAY + ".batDau()}";

	static final String TODAY_ENDS = "${" + TODAY + ".ketThuc()}";

	/** Nothing else is evaluated. */
	public static final Set<String> ALLOWED = Set.of(ME, MY_GROUPS, NOW, TODAY_BEGINS, TODAY_ENDS);

	private FilterExpressions() {
	}

}
