package vn.daysaucongto.portal.customer;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.audit.CaseProgress;
import vn.daysaucongto.audit.CaseProgress.Progress;
import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.survey.SurveyAppointments;

import org.springframework.stereotype.Service;

/** Puts together what the page of one request shows. */
@Service
public class CasePages {

	private final Requests requests;

	private final CaseProgress progress;

	private final SurveyAppointments surveys;

	private final Offers offers;

	private final OfferPages dues;

	private final Papers papers;

	private final Notices notices;

	private final ContractPages contracts;

	private final Confirmations confirmations;

	private final ConstructionAppointments constructions;

	CasePages(Requests requests, CaseProgress progress, SurveyAppointments surveys, Offers offers, OfferPages dues,
			Papers papers, Notices notices, ContractPages contracts, Confirmations confirmations,
			ConstructionAppointments constructions) {
		this.requests = requests;
		this.progress = progress;
		this.surveys = surveys;
		this.offers = offers;
		this.dues = dues;
		this.papers = papers;
		this.notices = notices;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.constructions = constructions;
	}

	public CasePage of(RequestCode code) {
		RequestView request = this.requests.get(code);
		Progress progressed = this.progress.of(code);
		Optional<OfferView> offer = this.offers.current(code);
		boolean toPay = this.dues.payable(code).isPresent();
		return new CasePage(request, Timeline.of(request, progressed), NextStep.of(request, progressed),
				request.status() == RequestStatus.DOCUMENTS_ASKED, offer.isPresent(), toPay,
				this.contracts.exists(code), this.confirmations.isOpen(code), cancellable(request),
				survey(code, progressed), construction(code, progressed), this.papers.ofCase(code), messages(code));
	}

	/** Shown until the surveyor has been there. */
	private CasePage.Appointment survey(RequestCode code, Progress progressed) {
		boolean waiting = progressed.isAt("PerformSurvey");
		boolean toBeFixed = progressed.isAt("AcceptRequest");
		return this.surveys.current(code)
			.filter((current) -> waiting || (toBeFixed && current.wishedDay() != null))
			.map((current) -> new CasePage.Appointment(current.number(), current.day(), current.slot().name(),
					current.wishedDay(), (current.wishedSlot() != null) ? current.wishedSlot().name() : null,
					waiting && current.wishedDay() == null))
			.orElse(null);
	}

	/** Shown until the crew has been there. */
	private CasePage.Appointment construction(RequestCode code, Progress progressed) {
		return this.constructions.current(code)
			.filter((current) -> progressed.isAt("Construct"))
			.map((current) -> new CasePage.Appointment(current.number(), current.day(), current.slot().name(), null,
					null, false))
			.orElse(null);
	}

	/** What the customer was told, newest first. */
	private List<CasePage.Message> messages(RequestCode code) {
		return this.notices.inbox(code)
			.stream()
			.map((item) -> new CasePage.Message(item.noticeId(), item.at(), item.title(), item.text()))
			.toList();
	}

	private static boolean cancellable(RequestView request) {
		boolean pending = request.cancellation() != null && request.cancellation().isPending();
		return !request.isOver() && !pending && request.confirmedAt() == null;
	}

}
