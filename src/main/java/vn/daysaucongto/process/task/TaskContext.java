package vn.daysaucongto.process.task;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;

/**
 * The task a person has open.
 *
 * @param taskId the engine's id of the task
 * @param taskName as the model calls it
 * @param caseKey business key of its process instance
 * @param unit tenant of its process instance
 */
public record TaskContext(String taskId, String taskKey, String taskName, String caseKey, String unit, Actor actor) {

	/**
	 * The request that the case is about; only where the business key is a request code.
	 */
	public RequestCode request() {
		return RequestCode.of(this.caseKey);
	}

}
