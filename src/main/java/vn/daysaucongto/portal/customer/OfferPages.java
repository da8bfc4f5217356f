package vn.daysaucongto.portal.customer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueState;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.OnlinePaymentState;
import vn.daysaucongto.payment.OnlinePaymentView;
import vn.daysaucongto.payment.OnlinePayments;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.ReceivingAccount;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Service;

/** The offer and what is due for it. */
@Service
public class OfferPages {

	private final Offers offers;

	private final Payments payments;

	private final ReceivingAccount account;

	private final OnlinePayments online;

	private final Clock clock;

	OfferPages(Offers offers, Payments payments, ReceivingAccount account, OnlinePayments online, Clock clock) {
		this.offers = offers;
		this.payments = payments;
		this.account = account;
		this.online = online;
		this.clock = clock;
	}

	OfferPage of(RequestCode code) {
		OfferView offer = this.offers.current(code).orElseThrow(() -> new NotFound("offer"));
		Optional<DueView> due = due(code);
		boolean payable = due.filter(this::isPayable).isPresent();
		boolean vnpay = payable && this.online.takes(due.get().outstanding());
		return OfferPage.of(offer, due.orElse(null), payable, this.account, vnpay,
				vnpay ? begun(code, due.get()) : null);
	}

	private OnlinePaymentView begun(RequestCode code, DueView due) {
		return this.online.last(code)
			.filter((payment) -> payment.state() == OnlinePaymentState.WAITING
					&& payment.reference().equals(due.reference()))
			.orElse(null);
	}

	/**
	 * What the customer owes: an extra amount when there is one, otherwise the offer's.
	 */
	public Optional<DueView> due(RequestCode code) {
		return this.payments.due(code, DueKind.EXTRA).or(() -> this.payments.due(code, DueKind.MAIN));
	}

	/** What can be paid now: money that comes after the last day buys nothing. */
	public Optional<DueView> payable(RequestCode code) {
		return due(code).filter(this::isPayable);
	}

	private boolean isPayable(DueView due) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE);
		return due.state() == DueState.OPEN && due.outstanding().isPositive()
				&& (due.validUntil() == null || !today.isAfter(due.validUntil()));
	}

	/**
	 * The VietQR of what can be paid now.
	 * @throws NotFound when nothing can
	 */
	public byte[] vietQrPng(RequestCode code) {
		return this.account.vietQrPng(payable(code).orElseThrow(() -> new NotFound("due")));
	}

	/**
	 * How to pay what can be paid now.
	 * @throws NotFound when nothing can
	 */
	public Transfer transfer(RequestCode code) {
		DueView due = payable(code).orElseThrow(() -> new NotFound("due"));
		return new Transfer(due, this.account.bank(), this.account.number(), this.account.holder(),
				this.account.vietQr(due));
	}

	/**
	 * A transfer as the customer makes it.
	 *
	 * @param vietQr text of the QR code
	 */
	public record Transfer(DueView due, String bank, String account, String holder, String vietQr) {
	}

}
