package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import vn.daysaucongto.payment.vnpay.VnpayGateway;
import vn.daysaucongto.payment.vnpay.VnpayOrder;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Paying what is due at VNPAY (B6). Only what VNPAY says under its signature counts; that
 * a customer came back from there proves nothing.
 */
@Service
public class OnlinePayments {

	private static final int MOST_ATTEMPTS = 30;

	private final VnpayGateway gateway;

	private final OnlinePaymentRows payments;

	private final OnlinePaymentBooking booking;

	private final DueRows dues;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final Counter refused;

	OnlinePayments(VnpayGateway gateway, OnlinePaymentRows payments, OnlinePaymentBooking booking, DueRows dues,
			TransactionTemplate transaction, Clock clock, MeterRegistry metrics) {
		this.gateway = gateway;
		this.payments = payments;
		this.booking = booking;
		this.dues = dues;
		this.transaction = transaction;
		this.clock = clock;
		this.refused = Counter.builder("dsct.vnpay.notices.refused")
			.description("Calls at VNPAY's door without a good signature")
			.register(metrics);
	}

	/** Whether an amount can be paid there. */
	public boolean takes(Vnd amount) {
		return this.gateway.settings().isOn() && VnpayOrder.takes(amount);
	}

	/**
	 * Begins to pay what is outstanding of a due.
	 * @param reference of the due that the customer saw
	 * @throws Refused when it can't be paid any more, or was begun too often
	 */
	public OnlinePaymentView begin(RequestCode request, String reference) {
		return BankTransfers.untilAlone(() -> this.transaction.execute((status) -> begun(request, reference).view()));
	}

	private OnlinePayment begun(RequestCode request, String reference) {
		Instant now = this.clock.instant();
		Due due = this.dues.findByRequestCodeOrderById(request)
			.stream()
			.filter((owed) -> owed.view().reference().equals(reference))
			.filter((owed) -> owed.isOpen() && !owed.isLate(LocalDate.ofInstant(now, this.clock.getZone())))
			.findFirst()
			.orElseThrow(() -> new Refused("payment.due.closed"));
		if (!takes(due.outstanding())) {
			throw new Refused("payment.online.amount");
		}
		long before = this.payments.countByReference(reference);
		if (before >= MOST_ATTEMPTS) {
			throw new Refused("payment.online.often");
		}
		return this.payments.saveAndFlush(new OnlinePayment(due, before + 1, now, this.gateway.settings().validity()));
	}

	/**
	 * A payment of that request.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public OnlinePaymentView get(RequestCode request, String number) {
		return find(request, number).view();
	}

	/** What was begun last. */
	@Transactional(readOnly = true)
	public Optional<OnlinePaymentView> last(RequestCode request) {
		return this.payments.findFirstByRequestCodeOrderByIdDesc(request).map(OnlinePayment::view);
	}

	/**
	 * Where the customer pays it.
	 * @param address network address of the customer
	 * @param back where VNPAY sends the customer afterwards
	 * @return empty once it can't be paid there any more
	 */
	@Transactional(readOnly = true)
	public Optional<String> payUrl(RequestCode request, String number, String address, String back) {
		return Optional.of(find(request, number))
			.filter((payment) -> this.gateway.settings().isOn() && payment.view().state() == OnlinePaymentState.WAITING
					&& this.clock.instant().isBefore(payment.view().expires()))
			.map((payment) -> this.gateway.payUrl(payment.order(), address, back));
	}

	private OnlinePayment find(RequestCode request, String number) {
		return this.payments.findByNumberAndRequestCode(number, request)
			.orElseThrow(() -> new NotFound("online payment"));
	}

	/**
	 * Books what VNPAY tells by itself; it is committed when this returns.
	 * @return what VNPAY is answered
	 */
	public NoticeAnswer receive(Map<String, String> told) {
		return this.gateway.read(told)
			.map((outcome) -> BankTransfers.untilAlone(() -> this.booking.book(outcome)))
			.orElseGet(() -> {
				this.refused.increment();
				return NoticeAnswer.WRONG_SIGNATURE;
			});
	}

}
