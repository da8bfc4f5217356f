package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.request.CancellationDecision;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/** Missing papers, turning down, cancelling, the end. */
@Component
class RequestFacts implements NoticeFacts {

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.MISSING_DOCUMENTS, NoticeKind.REQUEST_LAPSED, NoticeKind.REJECTION,
				NoticeKind.CANCELLED, NoticeKind.CANCELLATION_DENIED, NoticeKind.CLOSED_UNSIGNED,
				NoticeKind.COMPLETION);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		return switch (kind) {
			case MISSING_DOCUMENTS -> Optional.ofNullable(request.documentsAsked())
				.filter((asked) -> request.status() == RequestStatus.DOCUMENTS_ASKED)
				.map((asked) -> Facts.of(String.valueOf(asked.round()), Map.of("documents", asked.text())));
			case REJECTION ->
				Optional.ofNullable(request.rejectionReason()).map((reason) -> Facts.of("", Map.of("reason", reason)));
			case CANCELLATION_DENIED -> Optional.ofNullable(request.cancellation())
				.filter((wish) -> wish.decision() == CancellationDecision.DENY)
				.map((wish) -> Facts.of(String.valueOf(wish.number()), Map.of("answer", wish.answer())));
			default -> Optional.of(Facts.of("", Map.of()));
		};
	}

}
