package vn.daysaucongto.process.task;

import java.time.Instant;

/**
 * An open task in a list.
 *
 * @param caseKey business key of its process instance
 * @param due null when it has no due date
 * @param assignee who claimed it, or null
 */
public record TaskSummary(String taskId, String caseKey, Instant due, String assignee) {
}
