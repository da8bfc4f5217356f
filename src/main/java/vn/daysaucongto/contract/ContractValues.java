package vn.daysaucongto.contract;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daysaucongto.contract.template.Placeholder;
import vn.daysaucongto.estimate.Costs;
import vn.daysaucongto.estimate.EstimateLine;
import vn.daysaucongto.estimate.EstimateView;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.survey.SurveyForm;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the placeholders of a template stand for in a contract. */
@Component
class ContractValues {

	private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final String UNKNOWN = "………………………………";

	private final MessageSource messages;

	ContractValues(MessageSource messages) {
		this.messages = messages;
	}

	/** By the keys of the placeholders. */
	Map<String, Object> of(ContractContent content) {
		Map<Placeholder, Object> values = new HashMap<>();
		values.put(Placeholder.NUMBER, content.number());
		values.put(Placeholder.VERIFICATION_CODE, content.verificationCode());
		values.put(Placeholder.VERIFICATION_ADDRESS, content.verificationAddress());
		values.put(Placeholder.DAY, DAY.format(content.day()));
		addParties(content, values);
		addWork(content, values);
		addPrice(content, values);
		addConditions(content, values);
		List<Map<String, String>> terms = content.terms()
			.lines()
			.filter((line) -> !line.isBlank())
			.map((line) -> Map.of(Placeholder.TERM.key(), line))
			.toList();
		values.put(Placeholder.TERMS, terms);
		values.put(Placeholder.HAS_TERMS, !terms.isEmpty());
		return values.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().key(), Map.Entry::getValue));
	}

	private static void addParties(ContractContent content, Map<Placeholder, Object> values) {
		values.put(Placeholder.UTILITY, content.utility().name());
		values.put(Placeholder.UTILITY_ADDRESS, content.utility().address());
		values.put(Placeholder.UTILITY_PHONE, content.utility().phone());
		values.put(Placeholder.CUSTOMER, content.customer().customerName());
		values.put(Placeholder.CUSTOMER_ADDRESS, content.customer().fullAddress());
		values.put(Placeholder.CUSTOMER_PHONE, content.customer().phone().national());
		String code = content.customer().customerCode();
		values.put(Placeholder.CUSTOMER_CODE, (code == null || code.isEmpty()) ? UNKNOWN : code);
		values.put(Placeholder.REQUEST, content.customer().code().value());
	}

	private void addWork(ContractContent content, Map<Placeholder, Object> values) {
		SurveyForm found = content.survey().found();
		EstimateView estimate = content.estimate();
		values.put(Placeholder.OPTION, text("request.option." + content.option()));
		values.put(Placeholder.METER, found.meterNumber() + ", " + found.meterPosition());
		values.put(Placeholder.LOAD, number(found.loadKw()) + " kW, " + found.phases() + " pha");
		values.put(Placeholder.CABLE, (estimate.cableMm2() != null)
				? "Cáp đồng " + estimate.cableMm2() + " mm², áp-tô-mát " + estimate.breakerA() + " A" : "");
		values.put(Placeholder.ROUTE, found.route()
			.stream()
			.map((segment) -> text("survey.laying." + segment.laying()) + " " + number(segment.lengthM()) + " m")
			.collect(Collectors.joining("; ")));
	}

	private static void addPrice(ContractContent content, Map<Placeholder, Object> values) {
		List<Map<String, String>> lines = new ArrayList<>();
		content.estimate().lines().forEach((line) -> lines.add(line(lines.size() + 1, line)));
		values.put(Placeholder.LINES, lines);
		Costs costs = content.costs();
		values.put(Placeholder.GENERAL, amount(costs.general()));
		values.put(Placeholder.UNDETERMINED, amount(costs.undetermined()));
		values.put(Placeholder.INCOME, amount(costs.income()));
		values.put(Placeholder.BEFORE_TAX, amount(costs.beforeTax()));
		values.put(Placeholder.VAT_PERCENT, number(costs.vatRate().movePointRight(2)));
		values.put(Placeholder.VAT, amount(costs.vat()));
		values.put(Placeholder.TOTAL, amount(costs.total()));
		values.put(Placeholder.TOTAL_IN_WORDS, AmountInWords.of(costs.total()));
	}

	private static Map<String, String> line(int position, EstimateLine line) {
		return Map.of(Placeholder.LINE_POSITION.key(), String.valueOf(position), Placeholder.LINE_NAME.key(),
				line.name(), Placeholder.LINE_UNIT.key(), line.unit(), Placeholder.LINE_QUANTITY.key(),
				number(line.quantity()), Placeholder.LINE_PRICE.key(), amount(line.unitPrice()),
				Placeholder.LINE_AMOUNT.key(), amount(line.amount()));
	}

	private static void addConditions(ContractContent content, Map<Placeholder, Object> values) {
		values.put(Placeholder.MODEL, false);
		values.put(Placeholder.FULL_SERVICE, content.isFullService());
		values.put(Placeholder.LABOUR_ONLY, content.isLabourOnly());
		values.put(Placeholder.SELF_BUILT, content.isSelfBuilt());
		values.put(Placeholder.CHARGED, content.isCharged());
		values.put(Placeholder.FREE, !content.isCharged());
		values.put(Placeholder.LADDER, content.hasLadder());
	}

	private String text(String key) {
		return this.messages.getMessage(key, null, VIETNAM);
	}

	/** A length, power or quantity as people in Vietnam read it. */
	private static String number(BigDecimal value) {
		return NumberFormat.getNumberInstance(VIETNAM).format(value);
	}

	/** An amount without its currency, for tables. */
	private static String amount(Vnd amount) {
		return NumberFormat.getIntegerInstance(VIETNAM).format(amount.dong());
	}

}
