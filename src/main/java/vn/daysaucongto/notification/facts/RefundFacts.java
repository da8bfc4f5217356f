package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.payment.RefundState;
import vn.daysaucongto.payment.RefundView;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/** What was paid back, and what was kept of it and why. */
@Component
class RefundFacts implements NoticeFacts {

	private final Refunds refunds;

	private final Words words;

	RefundFacts(Refunds refunds, Words words) {
		this.refunds = refunds;
		this.words = words;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.REFUND);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		return Optional.of(this.refunds.current(request.code().value()))
			.filter((refund) -> refund.state() == RefundState.PAID)
			.map((refund) -> Facts.of(refund.voucher(), Map.of("amount", refund.amount().format(), "date",
					this.words.day(refund.paidOn()), "kept", kept(refund))));
	}

	private String kept(RefundView refund) {
		return refund.retained().isPositive()
				? this.words.text("notification.REFUND.kept", refund.retained().format(), refund.retainedReason()) : "";
	}

}
