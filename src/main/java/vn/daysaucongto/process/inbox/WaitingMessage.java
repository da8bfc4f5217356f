package vn.daysaucongto.process.inbox;

import java.time.Duration;

/**
 * An act from outside that no case has taken yet.
 *
 * @param name BPMN message name
 * @param caseKey business key of its case
 * @param unit id of the unit that the case belongs to
 */
public record WaitingMessage(String name, String caseKey, String unit, Duration age) {

	@Override
	public String toString() {
		return this.name + " of " + this.caseKey + " since " + this.age;
	}

}
