package vn.daysaucongto.notification;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Which facts the texts of a notice carry: the names of their placeholders. */
@Component
public class NoticeFields {

	private final MessageSource messages;

	public NoticeFields(MessageSource messages) {
		this.messages = messages;
	}

	/** Names that stand in the SMS or in the body. */
	public Set<String> of(NoticeKind kind) {
		return Stream.of("sms", "body")
			.map((part) -> this.messages.getMessage("notification." + kind + "." + part, null,
					Locale.forLanguageTag("vi")))
			.flatMap((text) -> NoticeTexts.PLACEHOLDER.matcher(text).results())
			.map((place) -> place.group(1))
			.collect(Collectors.toSet());
	}

}
