package vn.daysaucongto.process.inbox;

import java.time.Instant;

/**
 * An act from outside that no case has taken yet.
 *
 * @param name BPMN message name
 * @param caseKey business key of its case
 * @param unit id of the unit that the case belongs to
 * @param since when it was acknowledged
 */
public record WaitingMessage(String name, String caseKey, String unit, Instant since) {

	@Override
	public String toString() {
		return this.name + " of " + this.caseKey + " since " + this.since;
	}

}
