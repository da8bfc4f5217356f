package vn.daysaucongto.estimate;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daysaucongto.platform.Refused;

/** The price rows in force, by code. */
record Prices(Map<String, PriceRow> rows) {

	static Prices of(Collection<PriceRow> rows) {
		return new Prices(rows.stream().collect(Collectors.toMap(PriceRow::code, Function.identity())));
	}

	boolean hold(String code) {
		return this.rows.containsKey(code);
	}

	/**
	 * The row of that code.
	 * @throws Refused naming the code that the price list lacks
	 */
	PriceRow get(String code) {
		PriceRow row = this.rows.get(code);
		if (row == null) {
			throw new Refused("estimate.price.missing", code);
		}
		return row;
	}

}
