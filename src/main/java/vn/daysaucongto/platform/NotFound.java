package vn.daysaucongto.platform;

/**
 * What was asked for does not exist, or the asker may not know that it does. Answered
 * with 404.
 */
public class NotFound extends RuntimeException {

	public NotFound(String what) {
		super("Not found: " + what);
	}

}
