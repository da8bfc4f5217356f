package vn.daysaucongto.contract;

import java.time.LocalDate;
import java.util.Set;

import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.Unit;
import vn.daysaucongto.survey.SurveyView;

/**
 * What a contract is about.
 *
 * @param day on which the version was made
 * @param terms agreed beside the clauses, empty for nothing
 * @param verificationCode whoever has it can look the contract up
 * @param verificationAddress of the page that does so
 */
record ContractContent(String number, LocalDate day, Unit utility, RequestView customer, SurveyView survey,
		EstimateView estimate, String terms, String verificationCode, String verificationAddress) {

	/** The utility supplies and builds. */
	boolean isFullService() {
		return !isLabourOnly() && !isSelfBuilt();
	}

	/** The customer buys the materials. */
	boolean isLabourOnly() {
		return Set.of(ServiceOption.LABOUR_PACKAGE, ServiceOption.LABOUR_QUOTATION).contains(option());
	}

	/** The customer does all of it; the utility checks. */
	boolean isSelfBuilt() {
		return option() == ServiceOption.SELF;
	}

	/** Whether there is anything to pay. */
	boolean isCharged() {
		return costs().total().isPositive();
	}

	/**
	 * Whether the price is the sum of the ladder of costs and not of unit-price packages.
	 */
	boolean hasLadder() {
		return costs().materials().plus(costs().labour()).plus(costs().machines()).isPositive();
	}

	ServiceOption option() {
		return this.survey.found().option();
	}

	Costs costs() {
		return this.estimate.costs();
	}

}
