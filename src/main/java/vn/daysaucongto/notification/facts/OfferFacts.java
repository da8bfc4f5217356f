package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.estimate.OfferState;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/** How an offer ended that was not paid. */
@Component
class OfferFacts implements NoticeFacts {

	private final Offers offers;

	OfferFacts(Offers offers) {
		this.offers = offers;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.OFFER_DECLINED, NoticeKind.OFFER_LAPSED);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		OfferState ended = (kind == NoticeKind.OFFER_DECLINED) ? OfferState.DECLINED : OfferState.LAPSED;
		return this.offers.current(request.code()).filter((offer) -> offer.state() == ended).map((offer) -> {
			String number = String.valueOf(offer.number());
			return Facts.of(number, Map.of("offer", number));
		});
	}

}
