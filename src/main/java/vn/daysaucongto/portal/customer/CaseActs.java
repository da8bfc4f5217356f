package vn.daysaucongto.portal.customer;

import java.time.LocalDate;

import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.CancellationResult;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.survey.Slot;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.stereotype.Service;

/** What a customer does with a request, the same from pages and from JSON. */
@Service
public class CaseActs {

	private final Requests requests;

	private final SurveyAppointments surveys;

	private final Offers offers;

	private final Papers papers;

	CaseActs(Requests requests, SurveyAppointments surveys, Offers offers, Papers papers) {
		this.requests = requests;
		this.surveys = surveys;
		this.offers = offers;
		this.papers = papers;
	}

	/**
	 * Asks for another time of the survey.
	 * @param number of the appointment that the customer saw
	 */
	public void moveSurvey(RequestCode code, int number, LocalDate day, Slot slot) {
		if (day == null) {
			throw InvalidInput.field("day", "portal.survey.day.required");
		}
		if (slot == null) {
			throw InvalidInput.field("slot", "portal.survey.slot.required");
		}
		this.surveys.move(code, number, day, slot);
	}

	/**
	 * Declines the offer.
	 * @param number of the offer that the customer saw
	 */
	public void decline(RequestCode code, int number, String reason, boolean sure) {
		if (!sure) {
			throw InvalidInput.field("sure", "portal.decline.sure.required");
		}
		this.offers.decline(code, number, reason);
	}

	/**
	 * The customer says that all papers are there.
	 * @throws InvalidInput when none came since they were asked for
	 */
	public void documentsSupplied(RequestCode code) {
		var asked = this.requests.get(code).documentsAsked();
		if (asked != null && this.papers.since(code, asked.at()).isEmpty()) {
			throw InvalidInput.field("documents", "portal.case.supply.nothing");
		}
		this.requests.supplyDocuments(code);
	}

	/**
	 * Cancels, or asks for it.
	 * @param sure a mistake costs the customer a place in the queue
	 */
	public CancellationResult cancel(RequestCode code, String reason, boolean sure) {
		if (!sure) {
			throw InvalidInput.field("sure", "portal.cancel.sure.required");
		}
		return this.requests.cancel(code, reason);
	}

}
