package vn.daysaucongto.payment;

import java.util.Optional;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** Why money goes back, and what of it the utility keeps. */
@Component
class RefundGrounds {

	private final Settlements settlements;

	private final DueRows dues;

	private final Requests requests;

	RefundGrounds(Settlements settlements, DueRows dues, Requests requests) {
		this.settlements = settlements;
		this.dues = dues;
		this.requests = requests;
	}

	/** The price of the confirmed contract; nothing before there is one. */
	Vnd kept(String caseKey) {
		return settlement(caseKey).map(Settlement::agreed).orElse(Vnd.ZERO);
	}

	/**
	 * Only of a case that ends after its offer was paid in full: work may have been done
	 * for the customer then.
	 */
	boolean mayRetain(String caseKey) {
		return settlement(caseKey).isEmpty() && mainDue(caseKey).filter(Due::isPaid).isPresent();
	}

	RefundReason reason(String caseKey) {
		Optional<RequestCode> request = RequestCode.parse(caseKey);
		if (request.isEmpty()) {
			return RefundReason.NO_REQUEST;
		}
		if (settlement(caseKey).isPresent()) {
			return RefundReason.CONTRACT_COSTS_LESS;
		}
		DueState due = mainDue(caseKey).map((main) -> main.view().state()).orElse(DueState.PAID);
		if (due == DueState.DECLINED) {
			return RefundReason.OFFER_DECLINED;
		}
		if (due == DueState.LAPSED) {
			return RefundReason.OFFER_LAPSED;
		}
		return (due == DueState.WITHDRAWN || isCancelled(this.requests.get(request.get()))) ? RefundReason.CANCELLED
				: RefundReason.NOT_CARRIED_OUT;
	}

	private static boolean isCancelled(RequestView request) {
		RequestView.Cancellation wish = request.cancellation();
		return wish != null
				&& (!wish.needsDecision() || wish.decision() == vn.daysaucongto.request.CancellationDecision.APPROVE);
	}

	private Optional<Settlement> settlement(String caseKey) {
		return RequestCode.parse(caseKey).flatMap((code) -> this.settlements.findById(code.value()));
	}

	private Optional<Due> mainDue(String caseKey) {
		return RequestCode.parse(caseKey)
			.flatMap((code) -> this.dues.findFirstByRequestCodeAndKindOrderByNumberDesc(code, DueKind.MAIN));
	}

}
