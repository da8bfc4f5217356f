package vn.daysaucongto.survey;

import java.time.LocalDate;

/**
 * An appointment for the survey.
 *
 * @param number counts the appointments of a request, from 1
 * @param wishedDay the day that the customer would rather have, or null
 */
public record Appointment(int number, LocalDate day, Slot slot, LocalDate wishedDay, Slot wishedSlot) {
}
