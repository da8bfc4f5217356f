package vn.daysaucongto.portal.customer;

import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.CancellationResult;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;

/** What a customer does with a request, the same from pages and from JSON. */
@Service
public class CaseActs {

	private final Requests requests;

	private final Papers papers;

	CaseActs(Requests requests, Papers papers) {
		this.requests = requests;
		this.papers = papers;
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
