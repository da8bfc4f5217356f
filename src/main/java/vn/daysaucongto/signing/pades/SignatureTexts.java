package vn.daysaucongto.signing.pades;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the signature says in the PDF; Vietnamese, whoever signs. */
@Component
class SignatureTexts {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy").withZone(ZONE);

	private final MessageSource messages;

	SignatureTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** The lines in the visible field. */
	String visible(SigningKey key, Instant now) {
		String text = text("signing.visible", key.signer(), MOMENT.format(now));
		return key.isTest() ? text("signing.visible.test") + "\n" + text : text;
	}

	String text(String code, Object... args) {
		return this.messages.getMessage(code, (args.length > 0) ? args : null, Locale.forLanguageTag("vi"));
	}

	static String day(Instant at) {
		return DAY.format(at);
	}

}
