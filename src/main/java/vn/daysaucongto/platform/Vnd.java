package vn.daysaucongto.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An amount of money in whole đồng; may be negative (a refund). */
public record Vnd(@JsonValue long dong) implements Comparable<Vnd> {

	public static final Vnd ZERO = new Vnd(0);

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Vnd {
	}

	public static Vnd of(long dong) {
		return new Vnd(dong);
	}

	/** Whole đồng, rounded half up. */
	public static Vnd rounded(BigDecimal amount) {
		return new Vnd(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
	}

	public Vnd plus(Vnd other) {
		return new Vnd(Math.addExact(this.dong, other.dong));
	}

	public Vnd minus(Vnd other) {
		return new Vnd(Math.subtractExact(this.dong, other.dong));
	}

	/** This amount times a quantity or a rate (0.08 is 8 %), rounded half up. */
	public Vnd times(BigDecimal factor) {
		return rounded(BigDecimal.valueOf(this.dong).multiply(factor));
	}

	public boolean isZero() {
		return this.dong == 0;
	}

	public boolean isPositive() {
		return this.dong > 0;
	}

	@Override
	public int compareTo(Vnd other) {
		return Long.compare(this.dong, other.dong);
	}

	/** As people read it in Vietnam: {@code 1.234.567 đ}. */
	public String format() {
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setGroupingSeparator('.');
		return new DecimalFormat("#,##0", symbols).format(this.dong) + " đ";
	}

	@Override
	public String toString() {
		return format();
	}

}
