package vn.daysaucongto.portal.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.daysaucongto.audit.Opening;
import vn.daysaucongto.construction.ConstructionView;
import vn.daysaucongto.construction.FixedVisit;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.estimate.OfferRecord;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.NoticeView;
import vn.daysaucongto.payment.CaseAccount;
import vn.daysaucongto.request.ContactCorrectionView;
import vn.daysaucongto.request.GivenConsent;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.StepNoteView;
import vn.daysaucongto.survey.FixedAppointment;
import vn.daysaucongto.survey.SurveyView;

/**
 * Everything about one request; lists oldest first.
 *
 * @param construction null until something was built or found impossible
 * @param steps results of the steps that process owners added
 * @param deliveries what the channels did, by notice
 */
public record CaseFile(RequestView request, List<ContactCorrectionView> corrections, List<GivenConsent> consents,
		List<FixedAppointment> appointments, List<SurveyView> surveys, List<EstimateView> estimates,
		List<OfferRecord> offers, CaseAccount account, CaseContract contract, List<FixedVisit> visits,
		ConstructionView construction, List<NoticeView> notices, Map<String, List<DeliveryView>> deliveries,
		List<StepNoteView> steps, List<StoredDocument> documents) {

	/** The paper with that id. */
	public StoredDocument document(long id) {
		return this.documents.stream().filter((document) -> document.id() == id).findFirst().orElse(null);
	}

	/** Ids of everybody who did something in the case, or opened its file. */
	Set<String> people(Collection<Opening> openings) {
		return Stream
			.of(this.corrections.stream().map(ContactCorrectionView::correctedBy),
					this.appointments.stream().map(FixedAppointment::fixedBy),
					this.surveys.stream().map(SurveyView::recordedBy),
					this.estimates.stream().flatMap((made) -> made.makers().stream()),
					this.estimates.stream().map(EstimateView::approvedBy), money(), this.contract.people(),
					this.visits.stream().map(FixedVisit::fixedBy),
					Stream.ofNullable(this.construction).map(ConstructionView::recordedBy),
					this.notices.stream().map(NoticeView::calledBy), this.steps.stream().map(StepNoteView::notedBy),
					this.documents.stream().map(StoredDocument::storedBy), openings.stream().map(Opening::reader))
			.flatMap((ids) -> ids)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private Stream<String> money() {
		return Stream
			.of(this.account.dues().stream().map(CaseAccount.Owed::closedBy),
					this.account.postings().stream().map(CaseAccount.Booked::person),
					this.account.refunds()
						.stream()
						.flatMap((back) -> Stream.of(back.askedBy(), back.approvedBy(), back.paidBy())),
					Stream.ofNullable(this.account.settlement()).map(CaseAccount.Settled::completedBy))
			.flatMap((ids) -> ids);
	}

}
