package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyView;
import vn.daysaucongto.survey.Surveys;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Estimates (B4). */
@Service
public class Estimates {

	private final EstimateRows estimates;

	private final Surveys surveys;

	private final PriceRows prices;

	private final SurveySizing sizing;

	private final VatRates vatRates;

	private final Clock clock;

	Estimates(EstimateRows estimates, Surveys surveys, PriceRows prices, SurveySizing sizing, VatRates vatRates,
			Clock clock) {
		this.estimates = estimates;
		this.surveys = surveys;
		this.prices = prices;
		this.sizing = sizing;
		this.vatRates = vatRates;
		this.clock = clock;
	}

	/**
	 * Computes the estimate of the newest survey; once: a repeat returns what is there.
	 * @throws Refused when a price is missing, or the load is beyond the tables and the
	 * surveyor proposed no size
	 */
	@Transactional
	public EstimateView compute(RequestCode request) {
		SurveyView survey = this.surveys.latest(request).orElseThrow(() -> new NotFound("survey"));
		Optional<Estimate> before = this.estimates.findFirstByRequestCodeOrderByNumberDesc(request);
		if (before.isPresent() && before.get().survey() == survey.number()) {
			return before.get().view();
		}
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
		SurveyForm found = survey.found();
		Optional<Sizing> size = this.sizing.of(found);
		Prices inForce = Prices.of(this.prices.inForce(today.getYear() * 10 + (today.getMonthValue() + 2) / 3));
		List<EstimateLine> lines = size
			.map((sizing) -> BillOfMaterials.of(found, sizing.cable(), sizing.breakerA(), inForce))
			.orElse(List.of());
		int number = before.map(Estimate::number).orElse(0) + 1;
		return this.estimates
			.save(new Estimate(request, number, survey.number(), size, found.overrideReason(), this.vatRates.on(today),
					lines, this.clock.instant()))
			.view();
	}

	@Transactional(readOnly = true)
	public Optional<EstimateView> current(RequestCode request) {
		return this.estimates.findFirstByRequestCodeOrderByNumberDesc(request).map(Estimate::view);
	}

	/** All versions, oldest first. */
	@Transactional(readOnly = true)
	public List<EstimateView> all(RequestCode request) {
		return this.estimates.findByRequestCodeOrderByNumber(request).stream().map(Estimate::view).toList();
	}

	/** The estimator found it right, after those changes. */
	@Transactional
	public void review(RequestCode request, List<LineEdit> edits, Actor actor) {
		Estimate estimate = newest(request);
		edits.forEach((edit) -> estimate.edit(edit.position(), edit.quantity(), edit.reason(), actor.id()));
		estimate.takeVat(this.vatRates.at(this.clock.instant()));
		estimate.reviewed(actor.id());
	}

	/** The estimator wants another survey. */
	@Transactional
	public void rejectSurvey(RequestCode request, String reason, Actor actor) {
		newest(request).reject(reason, actor.id());
	}

	/** Four eyes: @throws Refused to who edited or reviewed the newest estimate. */
	@Transactional(readOnly = true)
	public void requireOther(RequestCode request, Actor actor) {
		newest(request).requireOther(actor.id());
	}

	/** The leader's decision about an estimate above the limit. */
	@Transactional
	public void decide(RequestCode request, EstimateApproval decision, String reason, Actor actor) {
		Estimate estimate = newest(request);
		if (decision == EstimateApproval.OK) {
			estimate.approve(actor.id());
		}
		else {
			estimate.sendBack(reason, actor.id());
		}
	}

	/**
	 * Makes the version of what was really built, at the prices of the offer.
	 * @param quantities by position of the line; lines that are not named stay
	 */
	@Transactional
	public EstimateView amend(RequestCode request, Map<Integer, BigDecimal> quantities, String reason, Actor actor) {
		Estimate agreed = newest(request);
		if (!agreed.isAgreed()) {
			throw new Refused("estimate.state");
		}
		return this.estimates
			.save(agreed.amended(asBuilt(agreed, quantities, reason), actor.id(), this.clock.instant()))
			.view();
	}

	/** What the work costs with the quantities as built. */
	@Transactional(readOnly = true)
	public Costs costsAsBuilt(RequestCode request, Map<Integer, BigDecimal> quantities) {
		Estimate agreed = newest(request);
		return Costs.ofLines(asBuilt(agreed, quantities, null), agreed.costs().vatRate());
	}

	private static List<EstimateLine> asBuilt(Estimate estimate, Map<Integer, BigDecimal> quantities, String reason) {
		List<EstimateLine> lines = new ArrayList<>(estimate.lines());
		quantities.forEach((position, quantity) -> {
			if (position < 0 || position >= lines.size()) {
				throw new Refused("estimate.line.unknown");
			}
			EstimateLine line = lines.get(position);
			if (line.quantity().compareTo(quantity) != 0) {
				lines.set(position, line.withQuantity(quantity, reason));
			}
		});
		return lines;
	}

	private Estimate newest(RequestCode request) {
		return this.estimates.findFirstByRequestCodeOrderByNumberDesc(request)
			.orElseThrow(() -> new NotFound("estimate"));
	}

}
