package vn.daysaucongto.construction;

import java.time.LocalDate;

import vn.daysaucongto.survey.Slot;

/**
 * When the crew comes.
 *
 * @param number counts the appointments of a request, from 1
 * @param reason why it replaced the one before, or null
 */
public record ConstructionVisit(int number, LocalDate day, Slot slot, String reason) {
}
