package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.daysaucongto.platform.Vnd;

/**
 * The ladder of costs, from the direct ones to the price with VAT; each rung is whole
 * đồng, rounded half up, and the sums are sums of the rungs.
 *
 * @param materials VL
 * @param labour NC
 * @param machines MTC
 * @param general CPC, 65 % of labour (overhead lines)
 * @param undetermined KXD, 2 % of VL + NC + MTC
 * @param income TL, 6 % of VL + NC + MTC + CPC + KXD, before tax
 * @param beforeTax G
 * @param vatRate as a fraction, 0.08
 * @param total price with VAT
 */
public record Costs(Vnd materials, Vnd labour, Vnd machines, Vnd general, Vnd undetermined, Vnd income, Vnd beforeTax,
		BigDecimal vatRate, Vnd vat, Vnd total) {

	private static final BigDecimal GENERAL = new BigDecimal("0.65");

	private static final BigDecimal UNDETERMINED = new BigDecimal("0.02");

	private static final BigDecimal INCOME = new BigDecimal("0.06");

	/** Unit-price packages carry no ladder; everything else does. */
	static Costs ofLines(List<EstimateLine> lines, BigDecimal vatRate) {
		Vnd packages = sum(lines, LineKind.PACKAGE);
		if (packages.isPositive()) {
			Vnd vat = packages.times(vatRate);
			return new Costs(Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, Vnd.ZERO, packages,
					vatRate.setScale(2, RoundingMode.UNNECESSARY), vat, packages.plus(vat));
		}
		return of(sum(lines, LineKind.MATERIAL), sum(lines, LineKind.LABOUR), sum(lines, LineKind.MACHINE), vatRate);
	}

	private static Vnd sum(List<EstimateLine> lines, LineKind kind) {
		return lines.stream()
			.filter((line) -> line.kind() == kind)
			.map(EstimateLine::amount)
			.reduce(Vnd.ZERO, Vnd::plus);
	}

	public static Costs of(Vnd materials, Vnd labour, Vnd machines, BigDecimal vatRate) {
		Vnd direct = materials.plus(labour).plus(machines);
		Vnd general = labour.times(GENERAL);
		Vnd undetermined = direct.times(UNDETERMINED);
		Vnd costs = direct.plus(general).plus(undetermined);
		Vnd income = costs.times(INCOME);
		Vnd beforeTax = costs.plus(income);
		Vnd vat = beforeTax.times(vatRate);
		return new Costs(materials, labour, machines, general, undetermined, income, beforeTax,
				vatRate.setScale(2, RoundingMode.UNNECESSARY), vat, beforeTax.plus(vat));
	}

}
