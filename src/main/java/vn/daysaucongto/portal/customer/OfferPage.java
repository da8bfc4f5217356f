package vn.daysaucongto.portal.customer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.OfferState;
import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.DueState;
import vn.daysaucongto.payment.DueView;
import vn.daysaucongto.payment.OnlinePaymentView;
import vn.daysaucongto.payment.ReceivingAccount;
import vn.daysaucongto.platform.Vnd;

/**
 * The offer as its page shows it.
 *
 * @param lines numbers as people in Vietnam read them
 * @param sums rungs of the ladder that are not nil
 * @param due what is due: the extra amount when there is one, or null
 * @param payable whether that can be paid now
 * @param vnpay whether it can be paid at VNPAY too
 * @param begun what was begun there and has no end yet, or null
 */
public record OfferPage(OfferView offer, List<Line> lines, List<Sum> sums, DueView due, boolean payable,
		ReceivingAccount account, boolean vnpay, OnlinePaymentView begun) {

	private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

	static OfferPage of(OfferView offer, DueView due, boolean payable, ReceivingAccount account, boolean vnpay,
			OnlinePaymentView begun) {
		return new OfferPage(offer, offer.lines().stream().map(OfferPage::line).toList(), sums(offer.costs()), due,
				payable, account, vnpay, begun);
	}

	private static Line line(EstimateLine line) {
		return new Line(line.name(), number(line.quantity()) + " " + line.unit(), line.unitPrice(), line.amount());
	}

	private static List<Sum> sums(Costs costs) {
		return Stream
			.of(new Sum("materials", costs.materials()), new Sum("labour", costs.labour()),
					new Sum("machines", costs.machines()), new Sum("generalCosts", costs.general()),
					new Sum("undetermined", costs.undetermined()), new Sum("income", costs.income()))
			.filter((sum) -> !sum.amount().isZero())
			.toList();
	}

	private static String number(BigDecimal value) {
		return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(VIETNAM)).format(value);
	}

	public boolean isOpen() {
		return this.offer.state() == OfferState.OPEN;
	}

	public boolean isPaid() {
		return this.due != null && this.due.state() == DueState.PAID;
	}

	public boolean isExtra() {
		return this.due != null && this.due.kind() == DueKind.EXTRA;
	}

	public boolean isNothingDue() {
		return this.due == null && this.offer.total().isZero();
	}

	public String vatPercent() {
		return number(this.offer.costs().vatRate().movePointRight(2));
	}

	/**
	 * A line of the offer.
	 *
	 * @param quantity with its unit
	 */
	public record Line(String name, String quantity, Vnd unitPrice, Vnd amount) {
	}

	/**
	 * A rung of the ladder.
	 *
	 * @param key of the text, after {@code portal.offer.}
	 */
	public record Sum(String key, Vnd amount) {
	}

}
