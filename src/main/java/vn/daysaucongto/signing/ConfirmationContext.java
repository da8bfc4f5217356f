package vn.daysaucongto.signing;

import vn.daysaucongto.platform.Actor;

/**
 * The circumstances of a confirmation, for its evidence.
 *
 * @param helper the staff member who was present, or null
 * @param ip address that the code was typed at
 * @param userAgent what the browser calls itself, or null
 */
public record ConfirmationContext(ConfirmationPlace place, Actor helper, String ip, String userAgent) {

	private static final int LONGEST = 400;

	public ConfirmationContext {
		String agent = (userAgent != null) ? userAgent.replaceAll("\\p{Cntrl}", " ") : "";
		userAgent = agent.substring(0, Math.min(agent.length(), LONGEST));
	}

}
