package vn.daysaucongto.payment;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.payment.vnpay.VnpayGateway;

import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks VNPAY about payments that it has told nothing of: its call may have been lost. Two
 * nodes that ask at once learn the same, and it is booked once.
 */
@Component
class UnansweredPayments {

	/** One after the other, each some seconds at the worst. */
	private static final Limit MOST = Limit.of(20);

	/** VNPAY wants an address; this question is no customer's. */
	private static final String OWN_ADDRESS = "127.0.0.1";

	private final VnpayGateway gateway;

	private final OnlinePaymentRows payments;

	private final OnlinePaymentBooking booking;

	private final Clock clock;

	UnansweredPayments(VnpayGateway gateway, OnlinePaymentRows payments, OnlinePaymentBooking booking, Clock clock) {
		this.gateway = gateway;
		this.payments = payments;
		this.booking = booking;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${app.payment.vnpay.sweep:PT1M}",
			initialDelayString = "${app.payment.vnpay.sweep:PT1M}")
	void ask() {
		if (!this.gateway.settings().isOn()) {
			return;
		}
		List<OnlinePayment> waiting = this.payments.findByAskAtLessThanEqualOrderByAskAt(this.clock.instant(), MOST);
		for (OnlinePayment payment : waiting) {
			this.gateway.ask(payment.order(), OWN_ADDRESS)
				.map((outcome) -> BankTransfers.untilAlone(() -> this.booking.book(outcome)))
				.filter((answer) -> answer != NoticeAnswer.WRONG_AMOUNT)
				.ifPresentOrElse((booked) -> {
				}, () -> this.booking.noAnswer(payment.number()));
		}
	}

}
