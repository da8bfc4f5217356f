package vn.daysaucongto.platform;

import java.util.List;

/**
 * The state of the business does not allow the act (already cancelled, not yet due, made
 * by the same person). Answered with 409 and the text of the code.
 */
public class Refused extends RuntimeException {

	private final String code;

	private final transient List<Object> args;

	public Refused(String code, Object... args) {
		super("Refused: " + code);
		this.code = code;
		this.args = List.of(args);
	}

	/** Key of the text in the message bundles. */
	public String code() {
		return this.code;
	}

	public List<Object> args() {
		return this.args;
	}

}
