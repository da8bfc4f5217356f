package vn.daysaucongto.notification.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.OutgoingMessage.Picture;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueState;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.ReceivingAccount;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/**
 * B5 and what follows: what is to be paid, how and until when. Overtaken once it is paid.
 */
@Component
class PaymentFacts implements NoticeFacts {

	private final Payments payments;

	private final Offers offers;

	private final ReceivingAccount account;

	private final Words words;

	PaymentFacts(Payments payments, Offers offers, ReceivingAccount account, Words words) {
		this.payments = payments;
		this.offers = offers;
		this.account = account;
		this.words = words;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.AMOUNT_DUE, NoticeKind.PAYMENT_REMINDER, NoticeKind.EXTRA_AMOUNT);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		DueKind dueKind = (kind == NoticeKind.EXTRA_AMOUNT) ? DueKind.EXTRA : DueKind.MAIN;
		return this.payments.due(request.code(), dueKind)
			.filter((due) -> due.state() == DueState.OPEN && due.outstanding().isPositive())
			.map((due) -> new Facts(String.valueOf(due.number()), values(due, request),
					List.of(new Picture("vietqr", () -> this.account.vietQrPng(due)))));
	}

	private Map<String, String> values(DueView due, RequestView request) {
		Map<String, String> values = new HashMap<>();
		values.put("amount", due.outstanding().format());
		values.put("reference", due.reference());
		values.put("bank", this.account.bank());
		values.put("account", this.account.number());
		values.put("accountName", this.account.holder());
		if (due.kind() == DueKind.MAIN) {
			values.put("validUntil", this.words.day(due.validUntil()));
			this.offers.current(request.code()).ifPresent((offer) -> values.putAll(costs(offer)));
		}
		return values;
	}

	private Map<String, String> costs(OfferView offer) {
		return Map.of("offer", String.valueOf(offer.number()), "beforeTax", offer.costs().beforeTax().format(),
				"vatRate", this.words.percent(offer.costs().vatRate()), "vat", offer.costs().vat().format(), "total",
				offer.total().format());
	}

}
