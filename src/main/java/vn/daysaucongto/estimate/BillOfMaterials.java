package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.SurveyForm;

/**
 * The lines that follow from a survey and a size; each names its survey field and its
 * price row.
 */
class BillOfMaterials {

	private static final Set<Laying> IN_CONDUIT = Set.of(Laying.CONDUIT, Laying.UNDERGROUND);

	private final List<EstimateLine> lines = new ArrayList<>();

	private final Prices prices;

	private BillOfMaterials(Prices prices) {
		this.prices = prices;
	}

	static List<EstimateLine> of(SurveyForm survey, Cable cable, int breakerA, Prices prices) {
		BillOfMaterials bill = new BillOfMaterials(prices);
		switch (survey.option()) {
			case SELF -> {
			}
			case FULL_PACKAGE, LABOUR_PACKAGE -> bill.packaged(survey, cable);
			case FULL_QUOTATION, LABOUR_QUOTATION -> bill.itemised(survey, cable, breakerA);
		}
		return List.copyOf(bill.lines);
	}

	/** Cable to buy: each measured length with its slack, metres, two decimals. */
	static BigDecimal cableLength(List<RouteSegment> route) {
		return route.stream()
			.map((segment) -> segment.lengthM().multiply(BigDecimal.ONE.add(segment.slackPercent().movePointLeft(2))))
			.reduce(BigDecimal.ZERO, BigDecimal::add)
			.setScale(2, RoundingMode.HALF_UP);
	}

	private void packaged(SurveyForm survey, Cable cable) {
		boolean withMaterials = survey.option() == ServiceOption.FULL_PACKAGE;
		String work = withMaterials ? "TRON-GOI-" : "NHAN-CONG-TRON-GOI-";
		add(work + cores(survey) + "X" + cable.mm2(), cableLength(survey.route()), "route");
		support(withMaterials ? "COT-TRON-GOI" : "NHAN-CONG-TRON-GOI-COT", survey.poles(), "poles");
	}

	private void itemised(SurveyForm survey, Cable cable, int breakerA) {
		BigDecimal length = cableLength(survey.route());
		if (survey.option() == ServiceOption.FULL_QUOTATION) {
			materials(survey, cable, breakerA, length);
		}
		add("NC-KEO-CAP", length, "route");
		support("NC-DUNG-COT", survey.poles(), "poles");
		add("NC-LAP-TU", 1, "meterPosition");
	}

	private void materials(SurveyForm survey, Cable cable, int breakerA, BigDecimal length) {
		add("CAP-" + cores(survey) + "X" + cable.mm2(), length, "route");
		support("COT", survey.poles(), "poles");
		support("GIA-DO", survey.brackets(), "brackets");
		support("KEP", survey.clamps(), "clamps");
		support("ONG-LUON",
				cableLength(
						survey.route().stream().filter((segment) -> IN_CONDUIT.contains(segment.laying())).toList()),
				"route");
		add("MCB-" + ((survey.phases() == 1) ? 2 : 4) + "P-" + breakerA, 1, "loadKw");
		add("HOP", 1, "meterPosition");
	}

	private static int cores(SurveyForm survey) {
		return (survey.phases() == 1) ? 2 : 4;
	}

	/**
	 * What carries and protects the cable: a line also where the survey found none, so
	 * that estimator and crew can set one that turns out to be needed.
	 */
	private void support(String code, BigDecimal quantity, String surveyField) {
		if (quantity.signum() > 0 || this.prices.hold(code)) {
			add(code, quantity, surveyField);
		}
	}

	private void support(String code, int quantity, String surveyField) {
		support(code, pieces(quantity), surveyField);
	}

	private void add(String code, int quantity, String surveyField) {
		add(code, pieces(quantity), surveyField);
	}

	private void add(String code, BigDecimal quantity, String surveyField) {
		this.lines.add(EstimateLine.of(this.prices.get(code), quantity, surveyField));
	}

	private static BigDecimal pieces(int quantity) {
		return BigDecimal.valueOf(quantity).setScale(2);
	}

}
