package vn.daysaucongto.portal.customer;

import java.util.List;

import vn.daysaucongto.audit.CaseProgress;
import vn.daysaucongto.audit.CaseProgress.Progress;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;

/** Puts together what the page of one request shows. */
@Service
public class CasePages {

	private final Requests requests;

	private final CaseProgress progress;

	private final Papers papers;

	CasePages(Requests requests, CaseProgress progress, Papers papers) {
		this.requests = requests;
		this.progress = progress;
		this.papers = papers;
	}

	public CasePage of(RequestCode code) {
		RequestView request = this.requests.get(code);
		Progress progressed = this.progress.of(code);
		return new CasePage(request, Timeline.of(request, progressed), NextStep.of(request, progressed),
				request.status() == RequestStatus.DOCUMENTS_ASKED, false, false, false, false, cancellable(request),
				null, null, this.papers.ofCase(code), List.of());
	}

	private static boolean cancellable(RequestView request) {
		boolean pending = request.cancellation() != null && request.cancellation().isPending();
		boolean ending = request.status() == RequestStatus.CANCELLING || request.status() == RequestStatus.REJECTED
				|| !request.isOpen();
		return !ending && !pending && request.confirmedAt() == null;
	}

}
