package vn.daysaucongto.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daysaucongto.contract.text.Typesetter;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.signing.pades.AppendedPages;

import org.springframework.stereotype.Component;

/**
 * The page "Xác nhận giao dịch điện tử" behind the confirmed contract: its evidence, as
 * people read it.
 */
@Component
class ConfirmationPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss")
		.withZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));

	private final ITemplateEngine templates;

	private final ObjectMapper json;

	ConfirmationPage(ITemplateEngine templates, ObjectMapper json) {
		this.templates = templates;
		this.json = json;
	}

	/**
	 * The contract with that page behind it; it begins with the confirmed file.
	 * @param evidence as it was put on record
	 */
	byte[] behind(byte[] confirmed, byte[] evidence) {
		return AppendedPages.append(confirmed, Typesetter.document(html(confirmed.length, evidence)));
	}

	private String html(int length, byte[] evidence) {
		return this.templates.process("signing/confirmation", new Context(Locale.forLanguageTag("vi-VN"),
				Map.of("said", read(evidence), "sha256", Sha256.of(evidence), "length", length, "page", this)));
	}

	/** Day and time in Vietnam, to the second. */
	public String time(Instant instant) {
		return TIME.format(instant);
	}

	public String amount(long dong) {
		return Vnd.of(dong).format();
	}

	private ConfirmationEvidence read(byte[] evidence) {
		try {
			return this.json.readValue(evidence, ConfirmationEvidence.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
