package vn.daysaucongto.portal.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.daysaucongto.request.RequestView;

/**
 * Everything that the page of one request shows.
 *
 * @param next who acts next, null when the request has ended
 * @param documentsAwaited whether the customer is asked for papers
 * @param hasOffer whether there is an offer to look at
 * @param offerToPay whether the customer owes something now
 * @param hasContract whether there is a contract to look at
 * @param contractToConfirm whether the customer may confirm it now
 * @param cancellable whether the customer may (ask to) cancel now
 * @param survey the appointment, or null
 * @param construction the appointment, or null
 */
public record CasePage(RequestView request, Timeline timeline, NextStep next, boolean documentsAwaited,
		boolean hasOffer, boolean offerToPay, boolean hasContract, boolean contractToConfirm, boolean cancellable,
		Appointment survey, Appointment construction, List<Papers.Paper> papers, List<Message> messages) {

	/**
	 * A half-day at the customer's home.
	 *
	 * @param number counts the appointments of the request
	 * @param slot MORNING or AFTERNOON
	 * @param wishedDate what the customer asked for instead, or null
	 * @param movable whether the customer may ask for another time
	 */
	public record Appointment(int number, LocalDate date, String slot, LocalDate wishedDate, String wishedSlot,
			boolean movable) {
	}

	/**
	 * Something that the customer was told.
	 */
	public record Message(String id, Instant at, String title, String text) {
	}

}
