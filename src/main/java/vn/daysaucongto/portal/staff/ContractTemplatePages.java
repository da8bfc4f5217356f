package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.stream.Collectors;

import vn.daysaucongto.contract.template.ContractTemplates;
import vn.daysaucongto.contract.template.Placeholder;
import vn.daysaucongto.contract.template.Sample;
import vn.daysaucongto.contract.template.TemplateView;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.process.staff.StaffAccounts;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about the text of contracts show. */
@Component
class ContractTemplatePages {

	private final ContractTemplates templates;

	private final StaffAccounts accounts;

	ContractTemplatePages(ContractTemplates templates, StaffAccounts accounts) {
		this.templates = templates;
		this.accounts = accounts;
	}

	ModelAndView list(Actor actor, boolean mayWrite) {
		List<TemplateView> versions = this.templates.list();
		return new ModelAndView("staff/contract-templates").addObject("actor", actor)
			.addObject("mayWrite", mayWrite)
			.addObject("versions", versions)
			.addObject("people", people(versions));
	}

	/**
	 * One version.
	 * @param written what was typed and could not be kept, or null
	 */
	ModelAndView one(Actor actor, int number, HttpStatus status, ContractTemplateController.Written written) {
		TemplateView template = this.templates.get(number);
		String html = (written != null && written.noiDung() != null) ? written.noiDung() : template.html();
		return new ModelAndView("staff/contract-template", status).addObject("actor", actor)
			.addObject("template", template)
			.addObject("html", html)
			.addObject("note", (written != null && written.ghiChu() != null) ? written.ghiChu() : template.note())
			.addObject("checks", this.templates.checks(html))
			.addObject("clauses", this.templates.difference(number))
			.addObject("placeholders", Placeholder.values())
			.addObject("samples", Sample.values())
			.addObject("wroteIt", template.isWrittenBy(actor.id()))
			.addObject("people", people(List.of(template)));
	}

	private People people(List<TemplateView> versions) {
		return new People(this.accounts.names(versions.stream()
			.flatMap((version) -> version.acts().stream())
			.map(TemplateView.Act::person)
			.collect(Collectors.toSet())));
	}

}
