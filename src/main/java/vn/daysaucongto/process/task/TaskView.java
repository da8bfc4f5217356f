package vn.daysaucongto.process.task;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * An open task as its form shows it.
 *
 * @param mine whether the person asking has claimed it
 * @param view what the person needs to see
 * @param draft what the person saved before, as JSON, or null
 */
public record TaskView(String taskId, String taskKey, String caseKey, String name, Instant due, boolean mine,
		Object view, @JsonRawValue String draft) {
}
