package vn.daysaucongto.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daysaucongto.platform.Brand;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.RequestView;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts facts into words. Templates are {@code notification.<kind>.title}, {@code .sms}
 * and {@code .body} in the bundles, with placeholders in braces.
 */
@Component
class NoticeTexts {

	/** Customers are written to in Vietnamese. */
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

	private final MessageSource messages;

	private final ITemplateEngine templates;

	private final Brand brand;

	private final NoticeFields fields;

	private final String portalUrl;

	NoticeTexts(MessageSource messages, ITemplateEngine templates, Brand brand, NoticeFields fields,
			@Value("${app.portal-url:http://localhost:8080}") String portalUrl) {
		this.messages = messages;
		this.templates = templates;
		this.brand = brand;
		this.fields = fields;
		this.portalUrl = portalUrl;
	}

	OutgoingMessage message(Notice notice, ContactChannel channel, RequestView request, Facts facts) {
		boolean sms = channel == ContactChannel.SMS;
		boolean email = channel == ContactChannel.EMAIL;
		String title = title(notice.kind(), notice.order().title()) + " – " + request.code();
		String text = sms ? Ascii.of(fill(notice, "sms", request, facts)) : body(notice, request, facts);
		return new OutgoingMessage(notice.getId() + "/" + channel, request.code(), request.unit(), request.phone(),
				request.email(), title, email ? text + "\n\n" + signature(request) : text,
				email ? html(title, text, request, facts) : null, email ? facts.pictures() : List.of(),
				new OutgoingMessage.Told(notice.kind(), told(notice.kind(), values(notice, request, facts))));
	}

	String title(NoticeKind kind, String ownTitle) {
		return (ownTitle != null) ? ownTitle : template("notification." + kind + ".title");
	}

	String body(Notice notice, RequestView request, Facts facts) {
		return fill(notice, "body", request, facts);
	}

	private String signature(RequestView request) {
		return fill(template("notification.signature"), values(request, Map.of()));
	}

	private String html(String title, String text, RequestView request, Facts facts) {
		Context context = new Context(VIETNAMESE);
		context.setVariable("title", title);
		context.setVariable("paragraphs", text.split("\n\n"));
		context.setVariable("pictures", facts.pictures());
		context.setVariable("portalUrl", this.portalUrl);
		context.setVariable("color", this.brand.color());
		context.setVariable("signature", signature(request).split("\n"));
		return this.templates.process("mail/notice", context);
	}

	private String fill(Notice notice, String part, RequestView request, Facts facts) {
		return fill(template("notification." + notice.kind() + "." + part), values(notice, request, facts));
	}

	/** What the customer is told anyway, and nothing beside it. */
	private Map<String, String> told(NoticeKind kind, Map<String, String> values) {
		return this.fields.of(kind).stream().collect(Collectors.toMap(Function.identity(), values::get));
	}

	private Map<String, String> values(Notice notice, RequestView request, Facts facts) {
		Map<String, String> values = values(request, facts.values());
		if (notice.order().text() != null) {
			values.put("text", fill(notice.order().text(), values));
		}
		return values;
	}

	private Map<String, String> values(RequestView request, Map<String, String> facts) {
		Map<String, String> values = new HashMap<>(facts);
		values.put("code", request.code().value());
		values.put("customer", request.customerName());
		values.put("address", request.fullAddress());
		values.put("unit", request.unitName());
		values.put("portal", this.portalUrl);
		return values;
	}

	private String template(String key) {
		return this.messages.getMessage(key, null, VIETNAMESE);
	}

	/** A placeholder without a value must not reach a customer. */
	static String fill(String template, Map<String, String> values) {
		return PLACEHOLDER.matcher(template).replaceAll((place) -> {
			String value = values.get(place.group(1));
			if (value == null) {
				throw new IllegalStateException("No value for {" + place.group(1) + "}");
			}
			return Matcher.quoteReplacement(value);
		});
	}

}
