package vn.daysaucongto.process.flow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.models.SameSet;
import vn.daysaucongto.process.models.StepProperties;
import vn.daysaucongto.request.AreaKind;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Dates in the models ("hạn xử lý"): working days from the decision, counted by our
 * calendar.
 */
@Component(Process.Beans.HAN_XU_LY)
// public: expressions in the models call its methods
public class HanXuLy {

	private final DecisionService decisions;

	private final SameSet sameSet;

	private final Requests requests;

	private final Offers offers;

	private final Visits visits;

	private final WorkCalendar calendar;

	private final Clock clock;

	private final int graceDays;

	/** Working days: a deployed table never changes. */
	private final Map<Row, Integer> known = new ConcurrentHashMap<>();

	HanXuLy(DecisionService decisions, SameSet sameSet, Requests requests, Offers offers, Visits visits,
			WorkCalendar calendar, Clock clock, @Value("${app.offer.grace-working-days:2}") int graceDays) {
		this.decisions = decisions;
		this.sameSet = sameSet;
		this.requests = requests;
		this.offers = offers;
		this.visits = visits;
		this.calendar = calendar;
		this.clock = clock;
		this.graceDays = graceDays;
	}

	/**
	 * When the step is to be done: so many working days from now, but never before the
	 * visit that was agreed with the customer.
	 */
	public Date den(String step, DelegateExecution execution) {
		Optional<RequestCode> request = RequestCode.parse(execution.getProcessBusinessKey());
		AreaKind area = request.flatMap(this.requests::find).map(RequestView::areaKind).orElse(AreaKind.URBAN);
		Instant deadline = this.calendar.deadline(this.clock.instant(), workingDays(step, area, execution));
		Optional<Instant> visit = request.flatMap((code) -> this.visits.end(step, code));
		return Date.from(visit.filter(deadline::isBefore).orElse(deadline));
	}

	/**
	 * When a step that a process owner added is to be done: as many working days from now
	 * as its property {@code workingDays} says.
	 */
	public Date theoBuoc(DelegateExecution execution) {
		int days = Integer.parseInt(StepProperties.of(execution).get("workingDays"));
		return Date.from(this.calendar.deadline(this.clock.instant(), days));
	}

	private int workingDays(String step, AreaKind area, DelegateExecution execution) {
		String table = this.sameSet.decision(execution.getProcessDefinitionId(), Process.Decisions.HAN_XU_LY);
		return this.known.computeIfAbsent(new Row(table, step, area), this::lookUp);
	}

	private int lookUp(Row row) {
		DmnDecisionResult days = this.decisions.evaluateDecisionById(row.table())
			.variables(Variables.createVariables().putValue("step", row.step()).putValue("areaKind", row.area().name()))
			.evaluate();
		Integer workingDays = days.getSingleEntry();
		if (workingDays == null) {
			throw new IllegalStateException("han-xu-ly has no row for " + row.step() + " in " + row.area());
		}
		return workingDays;
	}

	/**
	 * When an unpaid offer lapses: its last day, and some working days for late
	 * statements.
	 */
	public Date hanBaoGia(DelegateExecution execution) {
		Optional<OfferView> offer = this.offers.current(RequestCode.of(execution.getProcessBusinessKey()));
		LocalDate last = offer.orElseThrow().validUntil();
		Instant evening = last.atTime(WorkCalendar.CLOSES).minusMinutes(1).atZone(WorkCalendar.ZONE).toInstant();
		return Date.from(this.calendar.deadline(evening, this.graceDays));
	}

	private record Row(String table, String step, AreaKind area) {
	}

}
