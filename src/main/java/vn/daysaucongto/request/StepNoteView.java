package vn.daysaucongto.request;

import java.time.Instant;

/**
 * What came of a step that a process owner added.
 *
 * @param step id of the user task in the model
 * @param stepName its name then
 * @param notedBy user id
 */
public record StepNoteView(String step, String stepName, String result, String notedBy, Instant notedAt) {
}
