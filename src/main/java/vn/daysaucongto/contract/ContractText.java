package vn.daysaucongto.contract;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.Unit;
import vn.daysaucongto.survey.SurveyView;

/**
 * What the template of the contract fills in; all but the clauses is missing in the model
 * contract.
 *
 * @param terms agreed beside the clauses, empty for nothing
 * @param day on which the version was made, null in the model
 */
public record ContractText(String number, LocalDate day, Unit utility, RequestView customer, SurveyView survey,
		EstimateView estimate, String terms) {

	private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

	static ContractText model() {
		return new ContractText("……………………", null, null, null, null, null, "");
	}

	public boolean isModel() {
		return this.customer == null;
	}

	/** The utility supplies and builds. */
	public boolean isFullService() {
		return !isModel() && !isLabourOnly() && !isSelfBuilt();
	}

	/** The customer buys the materials. */
	public boolean isLabourOnly() {
		return !isModel() && Set.of(ServiceOption.LABOUR_PACKAGE, ServiceOption.LABOUR_QUOTATION).contains(option());
	}

	/** The customer does all of it; the utility checks. */
	public boolean isSelfBuilt() {
		return !isModel() && option() == ServiceOption.SELF;
	}

	/** Whether there is anything to pay. */
	public boolean isCharged() {
		return !isModel() && costs().total().isPositive();
	}

	/** What was agreed beside the clauses, a paragraph each. */
	public List<String> termLines() {
		return this.terms.lines().filter((line) -> !line.isBlank()).toList();
	}

	private ServiceOption option() {
		return this.survey.found().option();
	}

	public List<EstimateLine> lines() {
		return this.estimate.lines();
	}

	public Costs costs() {
		return this.estimate.costs();
	}

	/**
	 * Whether the price is the sum of the ladder of costs and not of unit-price packages.
	 */
	public boolean hasLadder() {
		return costs().materials().plus(costs().labour()).plus(costs().machines()).isPositive();
	}

	public String vatPercent() {
		return number(costs().vatRate().movePointRight(2));
	}

	public String totalInWords() {
		return AmountInWords.of(costs().total());
	}

	/** A length, power or quantity as people in Vietnam read it. */
	public String number(BigDecimal value) {
		return NumberFormat.getNumberInstance(VIETNAM).format(value);
	}

	/** An amount without its currency, for tables. */
	public String amount(Vnd amount) {
		return NumberFormat.getIntegerInstance(VIETNAM).format(amount.dong());
	}

}
