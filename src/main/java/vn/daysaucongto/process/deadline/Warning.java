package vn.daysaucongto.process.deadline;

import org.camunda.bpm.engine.task.Task;

/**
 * What there is to be told of a task.
 *
 * @param caseKey request code, number of a notice or of a receipt
 */
record Warning(Task task, WarningLevel level, String caseKey) {

	/** As the log shows it: step, case, unit. */
	@Override
	public String toString() {
		return "%s of %s in %s is %s".formatted(this.task.getTaskDefinitionKey(), this.caseKey, this.task.getTenantId(),
				this.level);
	}

}
