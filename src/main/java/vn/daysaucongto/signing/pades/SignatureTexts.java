package vn.daysaucongto.signing.pades;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the signature says in the PDF; Vietnamese, whoever signs. */
@Component
class SignatureTexts {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZONE);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZONE);

	private final MessageSource messages;

	SignatureTexts(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The lines in the visible field.
	 * @param title of who signs; may be empty
	 * @param unit that signs
	 */
	List<String> visible(SigningKey key, String title, String unit, Instant now) {
		List<String> lines = new ArrayList<>();
		if (key.isTest()) {
			lines.add(text("signing.visible.test"));
		}
		lines.add(text("signing.visible.signer", key.signer()));
		if (!title.isBlank()) {
			lines.add(text("signing.visible.title", title));
		}
		lines.add(text("signing.visible.unit", unit));
		lines.add(text("signing.visible.time", MOMENT.format(now)));
		return lines;
	}

	private String text(String code, Object... args) {
		return this.messages.getMessage(code, (args.length > 0) ? args : null, Locale.forLanguageTag("vi"));
	}

	static String day(Instant at) {
		return DAY.format(at);
	}

}
