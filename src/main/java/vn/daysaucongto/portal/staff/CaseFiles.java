package vn.daysaucongto.portal.staff;

import java.util.stream.Collectors;

import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.payment.CaseAccounts;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactCorrections;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.StepNotes;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects the file of a case from the capabilities, in a fixed number of queries. */
@Component
class CaseFiles {

	private final Requests requests;

	private final ContactCorrections corrections;

	private final SurveyAppointments appointments;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Offers offers;

	private final CaseAccounts accounts;

	private final CaseContracts contracts;

	private final ConstructionAppointments visits;

	private final Constructions constructions;

	private final Notices notices;

	private final StepNotes steps;

	private final Documents documents;

	CaseFiles(Requests requests, ContactCorrections corrections, SurveyAppointments appointments, Surveys surveys,
			Estimates estimates, Offers offers, CaseAccounts accounts, CaseContracts contracts,
			ConstructionAppointments visits, Constructions constructions, Notices notices, StepNotes steps,
			Documents documents) {
		this.requests = requests;
		this.corrections = corrections;
		this.appointments = appointments;
		this.surveys = surveys;
		this.estimates = estimates;
		this.offers = offers;
		this.accounts = accounts;
		this.contracts = contracts;
		this.visits = visits;
		this.constructions = constructions;
		this.notices = notices;
		this.steps = steps;
		this.documents = documents;
	}

	@Transactional(readOnly = true)
	CaseFile of(RequestView request) {
		RequestCode code = request.code();
		return new CaseFile(request, this.corrections.of(code), this.requests.consents(code),
				this.appointments.all(code), this.surveys.all(code), this.estimates.all(code), this.offers.all(code),
				this.accounts.of(code), this.contracts.of(code), this.visits.all(code),
				this.constructions.of(code).orElse(null), this.notices.list(code),
				this.notices.deliveries(code).stream().collect(Collectors.groupingBy(DeliveryView::noticeId)),
				this.steps.list(code.value()), this.documents.list(code.value()));
	}

}
