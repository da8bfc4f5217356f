package vn.daysaucongto.construction;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ReadyForConfirmation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Construction (B8): begun, then done or found impossible, once for each request. */
@Service
public class Constructions implements ReadyForConfirmation {

	private final ConstructionRecordRows records;

	private final Estimates estimates;

	private final Requests requests;

	private final Clock clock;

	Constructions(ConstructionRecordRows records, Estimates estimates, Requests requests, Clock clock) {
		this.records = records;
		this.estimates = estimates;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * The crew begins: from now on a person decides about cancelling. A repeat changes
	 * nothing.
	 * @return when it began
	 * @throws Refused when it is over already, or the request is cancelled
	 */
	@Transactional
	public Instant begin(RequestCode request) {
		requireOpen(request);
		this.requests.constructionBegan(request);
		return this.requests.get(request).constructionBeganAt();
	}

	/**
	 * It is built.
	 * @param quantities of every line of the agreed estimate
	 */
	@Transactional
	public void done(RequestCode request, List<BuiltQuantity> quantities, String note, boolean customerPresent,
			Actor actor) {
		begin(request);
		this.records.save(
				ConstructionRecord.done(request, quantities, note, customerPresent, actor.id(), this.clock.instant()));
	}

	/** Nothing can be built. */
	@Transactional
	public void impossible(RequestCode request, String reason, Actor actor) {
		requireOpen(request);
		this.records.save(ConstructionRecord.impossible(request, reason, actor.id(), this.clock.instant()));
	}

	@Transactional(readOnly = true)
	public Optional<ConstructionView> of(RequestCode request) {
		return this.records.findByRequestCode(request.value()).map(ConstructionRecord::view);
	}

	@Transactional(readOnly = true)
	public boolean isDone(RequestCode request) {
		return of(request).filter(ConstructionView::isDone).isPresent();
	}

	/** What was built at the prices of the agreed estimate. */
	@Transactional(readOnly = true)
	public Costs costs(RequestCode request) {
		return this.estimates.costsAsBuilt(request, quantities(request));
	}

	/** Whether what was built costs something else than the newest agreed estimate. */
	@Transactional(readOnly = true)
	public boolean differs(RequestCode request) {
		return !costs(request).total().equals(this.estimates.current(request).orElseThrow().costs().total());
	}

	/** The estimate becomes what was built; the contract is amended with it. */
	@Transactional
	public void amendEstimate(RequestCode request, String reason, Actor actor) {
		this.estimates.amend(request, quantities(request), reason, actor);
	}

	/**
	 * The agreed price stays, though something else was built.
	 * @param reason kept with what was built
	 */
	@Transactional
	public void keepPrice(RequestCode request, String reason, Actor actor) {
		record(request).keepPrice(reason, actor.id());
	}

	/** Done, and at the price that was agreed or amended since. */
	@Override
	@Transactional(readOnly = true)
	public boolean isReady(RequestCode request, Vnd price) {
		Optional<ConstructionView> built = of(request).filter(ConstructionView::isDone);
		if (built.isEmpty()) {
			return false;
		}
		Vnd agreed = this.estimates.current(request).orElseThrow().costs().total();
		return price.equals(agreed) && (built.get().keptReason() != null || costs(request).total().equals(agreed));
	}

	private Map<Integer, BigDecimal> quantities(RequestCode request) {
		return record(request).view()
			.quantities()
			.stream()
			.collect(Collectors.toMap(BuiltQuantity::line, BuiltQuantity::quantity));
	}

	private ConstructionRecord record(RequestCode request) {
		return this.records.findByRequestCode(request.value()).orElseThrow(() -> new NotFound("construction"));
	}

	private void requireOpen(RequestCode request) {
		if (this.records.existsByRequestCode(request.value())) {
			throw new Refused("construction.recorded");
		}
	}

}
