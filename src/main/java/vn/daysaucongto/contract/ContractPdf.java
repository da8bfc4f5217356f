package vn.daysaucongto.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daysaucongto.contract.text.Typesetter;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.Units;
import vn.daysaucongto.survey.Surveys;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.stereotype.Component;

/** Sets contracts as PDF, from {@code templates/contract/contract.html}. */
@Component
public class ContractPdf {

	private static final Locale VIETNAM = Locale.forLanguageTag("vi-VN");

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
		return Typesetter.pdf(html(ContractText.model()));
	}

	Drafted of(RequestCode code, int number, String terms) {
		RequestView request = this.requests.get(code);
		String html = html(new ContractText(code + "/HĐDV-" + number,
				LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE), this.units.get(request.unit()), request,
				this.surveys.latest(code).orElseThrow(() -> new NotFound("survey")),
				this.estimates.current(code).orElseThrow(() -> new NotFound("estimate")), terms));
		return new Drafted(html, Typesetter.pdf(html));
	}

	private String html(ContractText text) {
		return this.templates.process("contract/contract", new Context(VIETNAM, Map.of("contract", text)));
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
