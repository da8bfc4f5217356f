package vn.daysaucongto.notification.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vn.daysaucongto.survey.Slot;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Days, halves of days and rates as customers read them. */
@Component
class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String day(LocalDate day) {
		return DAY.format(day);
	}

	String session(Slot slot) {
		return text("notification.slot." + slot);
	}

	String text(String key, Object... values) {
		return this.messages.getMessage(key, values, VIETNAMESE);
	}

	/** {@code 8%} for 0.08. */
	String percent(BigDecimal rate) {
		return rate.movePointRight(2).stripTrailingZeros().toPlainString().replace('.', ',') + "%";
	}

}
