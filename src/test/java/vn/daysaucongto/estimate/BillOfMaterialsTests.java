package vn.daysaucongto.estimate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.survey.Laying;
import vn.daysaucongto.survey.RouteSegment;
import vn.daysaucongto.survey.SurveyForm;
import vn.daysaucongto.survey.SurveyResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BillOfMaterialsTests {

	private static final Prices PRICES = Prices
		.of(rows("CAP-2X10", "COT", "GIA-DO", "KEP", "ONG-LUON", "MCB-2P-32", "HOP", "NC-KEO-CAP", "NC-DUNG-COT",
				"NC-LAP-TU", "TRON-GOI-2X10", "COT-TRON-GOI", "NHAN-CONG-TRON-GOI-2X10", "NHAN-CONG-TRON-GOI-COT"));

	@Test
	void cableIsTheMeasuredLengthWithItsSlack() {
		assertThat(BillOfMaterials.cableLength(survey(ServiceOption.FULL_QUOTATION).route()))
			.isEqualByComparingTo("42.75");
	}

	@Test
	void everyLineNamesItsSurveyFieldAndItsPriceRow() {
		assertThat(bill(ServiceOption.FULL_QUOTATION))
			.extracting(EstimateLine::code, EstimateLine::surveyField, (line) -> line.quantity().toPlainString())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("CAP-2X10", "route", "42.75"),
					org.assertj.core.groups.Tuple.tuple("COT", "poles", "1.00"),
					org.assertj.core.groups.Tuple.tuple("GIA-DO", "brackets", "3.00"),
					org.assertj.core.groups.Tuple.tuple("KEP", "clamps", "4.00"),
					org.assertj.core.groups.Tuple.tuple("ONG-LUON", "route", "10.50"),
					org.assertj.core.groups.Tuple.tuple("MCB-2P-32", "loadKw", "1.00"),
					org.assertj.core.groups.Tuple.tuple("HOP", "meterPosition", "1.00"),
					org.assertj.core.groups.Tuple.tuple("NC-KEO-CAP", "route", "42.75"),
					org.assertj.core.groups.Tuple.tuple("NC-DUNG-COT", "poles", "1.00"),
					org.assertj.core.groups.Tuple.tuple("NC-LAP-TU", "meterPosition", "1.00"));
		assertThat(bill(ServiceOption.FULL_QUOTATION)).allMatch((line) -> line.priceRow() > 0);
	}

	@Test
	void supportsThatTheSurveyLacksAreLinesWithout() {
		List<RouteSegment> route = List
			.of(new RouteSegment(Laying.WALL, new BigDecimal("30.0"), new BigDecimal("7.5")));
		assertThat(bill(survey(ServiceOption.FULL_QUOTATION, route, 0)).stream()
			.filter((line) -> line.quantity().signum() == 0)
			.map(EstimateLine::code)).containsExactly("COT", "GIA-DO", "KEP", "ONG-LUON", "NC-DUNG-COT");
	}

	@Test
	void theCustomerBuysTheMaterialsOfALabourQuotation() {
		assertThat(bill(ServiceOption.LABOUR_QUOTATION)).extracting(EstimateLine::kind).containsOnly(LineKind.LABOUR);
	}

	@Test
	void aPackageHasAUnitPriceAndNoLadder() {
		List<EstimateLine> lines = bill(ServiceOption.FULL_PACKAGE);
		Costs costs = Costs.ofLines(lines, new BigDecimal("0.08"));
		assertThat(costs.general()).isEqualTo(Vnd.ZERO);
		assertThat(costs.beforeTax()).isEqualTo(Vnd.of(4_375_000));
	}

	@Test
	void aLabourPackageChargesNoMaterial() {
		assertThat(bill(ServiceOption.LABOUR_PACKAGE)).extracting(EstimateLine::code)
			.containsExactly("NHAN-CONG-TRON-GOI-2X10", "NHAN-CONG-TRON-GOI-COT");
	}

	@Test
	void whoDoesAllOfItOwesNothing() {
		assertThat(bill(ServiceOption.SELF)).isEmpty();
	}

	@Test
	void aMissingPriceIsNamed() {
		assertThatThrownBy(() -> BillOfMaterials.of(survey(ServiceOption.FULL_QUOTATION), Cable.MM2_16, 32, PRICES))
			.isInstanceOfSatisfying(Refused.class, (refused) -> assertThat(refused.args()).contains("CAP-2X16"));
	}

	private static List<EstimateLine> bill(ServiceOption option) {
		return bill(survey(option));
	}

	private static List<EstimateLine> bill(SurveyForm survey) {
		return BillOfMaterials.of(survey, Cable.MM2_10, 32, PRICES);
	}

	private static SurveyForm survey(ServiceOption option) {
		List<RouteSegment> route = List.of(
				new RouteSegment(Laying.OVERHEAD, new BigDecimal("30.0"), new BigDecimal("7.5")),
				new RouteSegment(Laying.CONDUIT, new BigDecimal("10.0"), new BigDecimal("5")));
		return survey(option, route, 1);
	}

	private static SurveyForm survey(ServiceOption option, List<RouteSegment> route, int one) {
		return new SurveyForm(SurveyResult.FEASIBLE, "123", "cột", 1, new BigDecimal("5"), new BigDecimal("0.85"), "",
				route, one, 3 * one, 4 * one, "", "", null, null, null, option, "chủ nhà", null);
	}

	private static List<PriceRow> rows(String... codes) {
		return Arrays.stream(codes).map((code) -> {
			LineKind kind = code.startsWith("NC-") ? LineKind.LABOUR
					: code.contains("TRON-GOI") ? LineKind.PACKAGE : LineKind.MATERIAL;
			return new PriceRow((long) (code.hashCode() & 0xffff) + 1, code, code, "m", kind, Vnd.of(100_000));
		}).toList();
	}

}
