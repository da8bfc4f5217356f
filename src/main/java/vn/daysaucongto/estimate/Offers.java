package vn.daysaucongto.estimate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.request.RequestCancelled;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers (B5): issued of an agreed estimate, then paid, declined or lapsed. */
@Service
public class Offers {

	private static final int LONGEST_REASON = 500;

	private final OfferRows offers;

	private final EstimateRows estimates;

	private final VatRates vatRates;

	private final Requests requests;

	private final CaseInbox inbox;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final int validDays;

	Offers(OfferRows offers, EstimateRows estimates, VatRates vatRates, Requests requests, CaseInbox inbox,
			ApplicationEventPublisher events, Clock clock, @Value("${app.offer.valid-days:15}") int validDays) {
		this.offers = offers;
		this.estimates = estimates;
		this.vatRates = vatRates;
		this.requests = requests;
		this.inbox = inbox;
		this.events = events;
		this.clock = clock;
		this.validDays = validDays;
	}

	/**
	 * Issues the offer of the newest agreed estimate, with the VAT of today; once for
	 * each estimate.
	 */
	@Transactional
	public OfferView issue(RequestCode request) {
		Estimate estimate = this.estimates.findFirstByRequestCodeOrderByNumberDesc(request)
			.filter(Estimate::isAgreed)
			.orElseThrow(() -> new Refused("estimate.state"));
		Optional<Offer> before = this.offers.findFirstByRequestCodeOrderByNumberDesc(request);
		if (before.isPresent() && before.get().estimate() == estimate.number()) {
			return view(before.get(), estimate);
		}
		before.filter((offer) -> offer.state() == OfferState.OPEN)
			.ifPresent((offer) -> close(offer, OfferState.WITHDRAWN, null));
		estimate.takeVat(this.vatRates.at(this.clock.instant()));
		LocalDate until = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE).plusDays(this.validDays);
		Offer offer = this.offers.save(new Offer(request, before.map(Offer::number).orElse(0) + 1, estimate.number(),
				estimate.total(), until, this.clock.instant()));
		this.events.publishEvent(new OfferIssued(request, offer.number(), offer.total(), until));
		return view(offer, estimate);
	}

	@Transactional(readOnly = true)
	public Optional<OfferView> current(RequestCode request) {
		return this.offers.findFirstByRequestCodeOrderByNumberDesc(request)
			.map((offer) -> view(offer, this.estimates.findByRequestCodeAndNumber(request, offer.estimate())));
	}

	/** All offers, oldest first. */
	@Transactional(readOnly = true)
	public List<OfferRecord> all(RequestCode request) {
		return this.offers.findByRequestCodeOrderByNumber(request).stream().map(Offer::record).toList();
	}

	/**
	 * The customer declines.
	 * @param number of the offer that the customer saw
	 * @throws Refused when it is not open any more
	 */
	@Transactional
	public void decline(RequestCode request, int number, String reason) {
		String why = Typed.text(reason);
		if (why.length() > LONGEST_REASON) {
			throw InvalidInput.field("reason", "estimate.reason.long");
		}
		Offer offer = lock(request);
		if (offer.number() != number) {
			throw new Refused("estimate.offer.replaced");
		}
		if (close(offer, OfferState.DECLINED, why)) {
			String reference = String.valueOf(number);
			this.inbox.post(new CaseMessage("OfferDeclined", request.value(), this.requests.get(request).unit(),
					request + "/" + reference, reference));
		}
	}

	/** Its time is over. */
	@Transactional
	public void lapse(RequestCode request) {
		close(lock(request), OfferState.LAPSED, null);
	}

	/** It is paid in full. */
	@Transactional
	public void accepted(RequestCode request, int number) {
		Offer offer = lock(request);
		if (offer.number() == number) {
			offer.close(OfferState.ACCEPTED, null, this.clock.instant());
		}
	}

	@EventListener
	void on(RequestCancelled cancelled) {
		this.offers.lockNewest(cancelled.code())
			.filter((offer) -> offer.state() == OfferState.OPEN)
			.ifPresent((offer) -> close(offer, OfferState.WITHDRAWN, null));
	}

	/**
	 * @return false when it had ended that way before
	 */
	private boolean close(Offer offer, OfferState outcome, String reason) {
		boolean now = offer.close(outcome, reason, this.clock.instant());
		if (now) {
			this.events.publishEvent(new OfferClosed(offer.request(), offer.number(), outcome));
		}
		return now;
	}

	private Offer lock(RequestCode request) {
		return this.offers.lockNewest(request).orElseThrow(() -> new NotFound("offer"));
	}

	private static OfferView view(Offer offer, Estimate estimate) {
		return new OfferView(offer.number(), estimate.charged(), estimate.costs(), offer.validUntil(), offer.state());
	}

}
