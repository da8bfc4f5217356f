package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.stream.Collectors;

import vn.daysaucongto.construction.ConstructionAppointments;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.payment.CaseAccounts;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.StepNotes;
import vn.daysaucongto.signing.ConfirmationLock;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.survey.SurveyAppointments;
import vn.daysaucongto.survey.Surveys;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects the file of a case from the capabilities, in a fixed number of queries. */
@Component
class CaseFiles {

	private final Requests requests;

	private final SurveyAppointments appointments;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Offers offers;

	private final CaseAccounts accounts;

	private final Contracts contracts;

	private final Confirmations confirmations;

	private final ConfirmationLock lock;

	private final ContractChanges changes;

	private final ConstructionAppointments visits;

	private final Constructions constructions;

	private final Notices notices;

	private final StepNotes steps;

	private final Documents documents;

	CaseFiles(Requests requests, SurveyAppointments appointments, Surveys surveys, Estimates estimates, Offers offers,
			CaseAccounts accounts, Contracts contracts, Confirmations confirmations, ConfirmationLock lock,
			ContractChanges changes, ConstructionAppointments visits, Constructions constructions, Notices notices,
			StepNotes steps, Documents documents) {
		this.requests = requests;
		this.appointments = appointments;
		this.surveys = surveys;
		this.estimates = estimates;
		this.offers = offers;
		this.accounts = accounts;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.lock = lock;
		this.changes = changes;
		this.visits = visits;
		this.constructions = constructions;
		this.notices = notices;
		this.steps = steps;
		this.documents = documents;
	}

	@Transactional(readOnly = true)
	CaseFile of(RequestView request) {
		RequestCode code = request.code();
		List<ContractView> versions = this.contracts.versions(code);
		return new CaseFile(request, this.requests.consents(code), this.appointments.all(code), this.surveys.all(code),
				this.estimates.all(code), this.offers.all(code), this.accounts.of(code), versions,
				this.confirmations.all(code), this.lock.unlocks(code), isLocked(code, versions), this.changes.all(code),
				this.visits.all(code), this.constructions.of(code).orElse(null), this.notices.list(code),
				this.notices.deliveries(code).stream().collect(Collectors.groupingBy(DeliveryView::noticeId)),
				this.steps.list(code.value()), this.documents.list(code.value()));
	}

	private boolean isLocked(RequestCode code, List<ContractView> versions) {
		return !versions.isEmpty() && this.lock.isLocked(code, versions.get(versions.size() - 1).number());
	}

}
