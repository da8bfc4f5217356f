package vn.daysaucongto.contract;

import java.time.Clock;
import java.time.LocalDate;

import vn.daysaucongto.contract.template.ContractTemplates;
import vn.daysaucongto.contract.text.Typesetter;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.Units;
import vn.daysaucongto.survey.Surveys;
import vn.daysaucongto.workcalendar.WorkCalendar;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills in the approved template for a contract, and sets it as PDF. */
@Component
public class ContractPdf {

	private static final String TITLE = "Hợp đồng dịch vụ dây sau công tơ ";

	/** The page that verifies contracts, on the portal. */
	private static final String VERIFICATION = "/kiem-tra-hop-dong";

	private final ContractTemplates templates;

	private final ContractValues values;

	private final Requests requests;

	private final Units units;

	private final Surveys surveys;

	private final Estimates estimates;

	private final String portalUrl;

	private final Clock clock;

	ContractPdf(ContractTemplates templates, ContractValues values, Requests requests, Units units, Surveys surveys,
			Estimates estimates, @Value("${app.portal-url:http://localhost:8080}") String portalUrl, Clock clock) {
		this.templates = templates;
		this.values = values;
		this.requests = requests;
		this.units = units;
		this.surveys = surveys;
		this.estimates = estimates;
		this.portalUrl = portalUrl;
		this.clock = clock;
	}

	/** The contract that everyone can read before they ask for anything. */
	public byte[] model() {
		return Typesetter.pdf(TITLE + "(mẫu)", this.templates.fillModel().html());
	}

	Drafted of(RequestCode code, int number, String terms, VerificationCode verificationCode) {
		RequestView request = this.requests.get(code);
		String name = FoundContract.printedNumber(code, number);
		ContractTemplates.Filled filled = this.templates.fill(this.values.of(new ContractContent(name,
				LocalDate.ofInstant(this.clock.instant(), WorkCalendar.ZONE), this.units.get(request.unit()), request,
				this.surveys.latest(code).orElseThrow(() -> new NotFound("survey")),
				this.estimates.current(code).orElseThrow(() -> new NotFound("estimate")), terms,
				verificationCode.toString(), this.portalUrl + VERIFICATION)));
		return new Drafted(filled.template(), filled.html(), Typesetter.pdf(TITLE + name, filled.html()));
	}

	/**
	 * A contract as it is kept.
	 *
	 * @param template number of the template that it was made from
	 * @param html what it says
	 * @param pdf how it looks
	 */
	record Drafted(int template, String html, byte[] pdf) {
	}

}
