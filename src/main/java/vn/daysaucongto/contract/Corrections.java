package vn.daysaucongto.contract;

import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff correct before the next version is drafted: the text of a version itself
 * never changes.
 */
@Service
public class Corrections {

	private final ContractRows contracts;

	private final Requests requests;

	Corrections(ContractRows contracts, Requests requests) {
		this.contracts = contracts;
		this.requests = requests;
	}

	/**
	 * What is wrong with a correction, at fields of {@code correction}: a next version
	 * that says the same would be no answer.
	 */
	@Transactional(readOnly = true)
	public List<FieldProblem> check(RequestCode request, Correction correction) {
		if (correction == null) {
			return List.of(FieldProblem.of("correction.terms", "contract.required"));
		}
		RequestView customer = this.requests.get(request);
		boolean changes = !correction.customerName().equals(customer.customerName())
				|| !correction.address().equals(customer.address()) || !correction.terms().equals(terms(request));
		return changes ? List.of() : List.of(FieldProblem.of("correction.terms", "contract.correction.nothing"));
	}

	/** The next version is drafted with it. */
	@Transactional
	public void apply(RequestCode request, Correction correction, Actor actor) {
		this.contracts.lockNewest(request)
			.orElseThrow(() -> new NotFound("contract"))
			.corrected(correction.terms(), actor);
		this.requests.correct(request, correction.customerName(), correction.address());
	}

	private String terms(RequestCode request) {
		return this.contracts.findFirstByRequestCodeOrderByNumberDesc(request)
			.map(ContractVersion::terms)
			.orElseThrow(() -> new NotFound("contract"));
	}

}
