package vn.daysaucongto.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.Units;
import vn.daysaucongto.survey.Surveys;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sets contracts as PDF, from {@code templates/contract/contract.html}. */
@Component
public class ContractPdf {

	private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

	private static final String FONT = "Be Vietnam Pro";

	private final ITemplateEngine templates;

	private final Requests requests;

	private final Units units;

	private final Surveys surveys;

	private final Estimates estimates;

	private final Clock clock;

	ContractPdf(ITemplateEngine templates, Requests requests, Units units, Surveys surveys, Estimates estimates,
			Clock clock) {
		this.templates = templates;
		this.requests = requests;
		this.units = units;
		this.surveys = surveys;
		this.estimates = estimates;
		this.clock = clock;
	}

	/** The contract that everyone can read before they ask for anything. */
	public byte[] model() {
		return pdf(html(ContractText.model()));
	}

	Drafted of(RequestCode code, int number, String terms) {
		RequestView request = this.requests.get(code);
		String html = html(new ContractText(code + "/HĐDV-" + number,
				LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE), this.units.get(request.unit()), request,
				this.surveys.latest(code).orElseThrow(() -> new NotFound("survey")),
				this.estimates.current(code).orElseThrow(() -> new NotFound("estimate")), terms));
		return new Drafted(html, pdf(html));
	}

	private String html(ContractText text) {
		return this.templates.process("contract/contract", new Context(VIETNAM, Map.of("contract", text)));
	}

	private static byte[] pdf(String html) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder().withHtmlContent(html, null)
			.withProducer("day-sau-cong-to")
			.toStream(pdf);
		builder.useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true);
		builder.useFont(() -> font("Italic"), FONT, 400, FontStyle.ITALIC, true);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

	private static InputStream font(String style) {
		try {
			return new ClassPathResource("fonts/BeVietnamPro-" + style + ".ttf").getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A contract as it is kept.
	 *
	 * @param html what it says
	 * @param pdf how it looks
	 */
	record Drafted(String html, byte[] pdf) {
	}

}
