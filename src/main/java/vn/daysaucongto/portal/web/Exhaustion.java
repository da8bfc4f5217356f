package vn.daysaucongto.portal.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether something failed because the database could take no more: no connection left,
 * no room on its disk, shutting down. The same will succeed later.
 */
final class Exhaustion {

	/** SQLSTATE classes: connection, resources, operator intervention. */
	private static final Pattern STATES = Pattern.compile("(08|53|57P).*");

	private Exhaustion() {
	}

	static boolean isBehind(Throwable failed) {
		return Stream.iterate(failed, (cause) -> cause != null, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLTransientConnectionException || (cause instanceof SQLException sql
					&& STATES.matcher(String.valueOf(sql.getSQLState())).matches()));
	}

}
