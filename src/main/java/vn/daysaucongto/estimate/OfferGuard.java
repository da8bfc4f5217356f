package vn.daysaucongto.estimate;

import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;

/** Declining moves the case only while it is about the newest offer. */
@Component
class OfferGuard implements CaseMessageGuard {

	private final OfferRows offers;

	OfferGuard(OfferRows offers) {
		this.offers = offers;
	}

	@Override
	public String message() {
		return "OfferDeclined";
	}

	@Override
	public boolean stillApplies(CaseMessage message) {
		return this.offers.findFirstByRequestCodeOrderByNumberDesc(RequestCode.of(message.caseKey()))
			.filter((offer) -> offer.state() == OfferState.DECLINED
					&& offer.number() == Integer.parseInt(message.reference()))
			.isPresent();
	}

}
