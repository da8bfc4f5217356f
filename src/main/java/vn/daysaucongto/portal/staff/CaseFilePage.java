package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.Map;

import vn.daysaucongto.audit.CaseOpenings;
import vn.daysaucongto.audit.Opening;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.portal.web.Moments;
import vn.daysaucongto.process.staff.StaffAccounts;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.IdentityCheck;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of a case's file, with as much as its reader may see. */
@Component
class CaseFilePage {

	private static final int OPENINGS_SHOWN = 50;

	private final CaseFiles files;

	private final CaseOpenings openings;

	private final StaffAccounts accounts;

	private final Moments moments;

	CaseFilePage(CaseFiles files, CaseOpenings openings, StaffAccounts accounts, Moments moments) {
		this.files = files;
		this.openings = openings;
		this.accounts = accounts;
		this.moments = moments;
	}

	ModelAndView of(RequestView request, Actor actor) {
		return of(request, actor, HttpStatus.OK, UnlockForm.EMPTY, Map.of());
	}

	/**
	 * The page with a form that came back.
	 * @param problems text by field
	 */
	ModelAndView of(RequestView request, Actor actor, HttpStatus status, UnlockForm unlock,
			Map<String, String> problems) {
		boolean audits = actor.isIn(StaffGroup.AUDITORS);
		List<Opening> lookedAt = audits ? this.openings.last(request.code(), OPENINGS_SHOWN) : List.of();
		CaseFile file = this.files.of(request);
		ModelAndView page = new ModelAndView("staff/case", status);
		page.addObject("actor", actor);
		page.addObject("audits", audits);
		page.addObject("cares", actor.isIn(StaffGroup.CUSTOMER_CARE.id()));
		page.addObject("unlock", unlock);
		page.addObject("identityChecks", IdentityCheck.values());
		page.addObject("problems", problems);
		page.addObject("sight", Sight.of(actor));
		page.addObject("file", file);
		page.addObject("people", new People(this.accounts.names(file.people(lookedAt))));
		page.addObject("openings", lookedAt);
		// Thymeleaf calls no bean where a fragment gets its arguments
		page.addObject("moments", this.moments);
		return page;
	}

}
