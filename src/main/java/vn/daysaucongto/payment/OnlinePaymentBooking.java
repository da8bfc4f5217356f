package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.payment.vnpay.VnpayOutcome;
import vn.daysaucongto.platform.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books what VNPAY says about a payment, once. */
@Component
class OnlinePaymentBooking {

	private static final Logger log = LoggerFactory.getLogger(OnlinePaymentBooking.class);

	private final OnlinePaymentRows payments;

	private final ReceiptRows receipts;

	private final Allocations allocations;

	private final Clock clock;

	OnlinePaymentBooking(OnlinePaymentRows payments, ReceiptRows receipts, Allocations allocations, Clock clock) {
		this.payments = payments;
		this.receipts = receipts;
		this.allocations = allocations;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	NoticeAnswer book(VnpayOutcome outcome) {
		return this.payments.lock(outcome.number())
			.map((payment) -> book(payment, outcome))
			.orElse(NoticeAnswer.UNKNOWN_ORDER);
	}

	private NoticeAnswer book(OnlinePayment payment, VnpayOutcome outcome) {
		if (!payment.amount().equals(outcome.amount())) {
			log.error("VNPAY tells another amount for payment {} than was asked for", payment.number());
			return NoticeAnswer.WRONG_AMOUNT;
		}
		if (payment.knows(outcome)) {
			return NoticeAnswer.RECORDED_BEFORE;
		}
		payment.ended(outcome, this.clock.instant());
		if (outcome.paid()) {
			LocalDate day = outcome.day().orElseGet(() -> LocalDate.now(this.clock));
			Receipt receipt = this.receipts.saveAndFlush(new Receipt(ReceiptSource.VNPAY, payment.number(),
					payment.unit(), payment.amount(), day, "VNPAY " + outcome.transaction() + " " + payment.reference(),
					Actor.VNPAY.id(), this.clock.instant()));
			this.allocations.allocate(receipt, Actor.VNPAY.id());
		}
		return NoticeAnswer.RECORDED;
	}

	/** It gave no answer that ends it. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	void noAnswer(String number) {
		this.payments.lock(number).ifPresent((payment) -> payment.askAgain(this.clock.instant()));
	}

}
