package vn.daysaucongto.portal.staff;

import java.util.Map;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.ContactCorrections;
import vn.daysaucongto.request.CorrectedContact;
import vn.daysaucongto.request.IdentityCheck;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Customer care corrects how a customer is reached, after verifying the person. */
@Controller
@RequestMapping("/staff/ho-so/{code}/lien-he")
class ContactController {

	private final Requests requests;

	private final ContactCorrections corrections;

	private final Problems problems;

	private final CurrentStaff staff;

	ContactController(Requests requests, ContactCorrections corrections, Problems problems, CurrentStaff staff) {
		this.requests = requests;
		this.corrections = corrections;
		this.problems = problems;
		this.staff = staff;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code) {
		Actor actor = this.staff.require();
		RequestView request = request(code, actor);
		return page(actor, request, HttpStatus.OK,
				new CorrectedContact(request.phone().national(), request.email(), null, ""), Map.of());
	}

	@PostMapping
	ModelAndView correct(@PathVariable String code, @RequestParam(defaultValue = "") String phone,
			@RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String check,
			@RequestParam(defaultValue = "") String note) {
		Actor actor = this.staff.require();
		RequestView request = request(code, actor);
		CorrectedContact typed = new CorrectedContact(phone, email, UnlockForm.chosen(check), note);
		try {
			this.corrections.correct(request.code(), typed, actor);
			return new ModelAndView("redirect:/staff/ho-so/" + request.code());
		}
		catch (InvalidInput invalid) {
			return page(actor, request, HttpStatus.UNPROCESSABLE_ENTITY, typed, this.problems.byField(invalid));
		}
	}

	private ModelAndView page(Actor actor, RequestView request, HttpStatus status, CorrectedContact typed,
			Map<String, String> wrong) {
		ModelAndView page = new ModelAndView("staff/contact", status);
		page.addObject("actor", actor);
		page.addObject("code", request.code().value());
		page.addObject("typed", typed);
		page.addObject("identityChecks", IdentityCheck.values());
		page.addObject("problems", wrong);
		return page;
	}

	private RequestView request(String code, Actor actor) {
		return RequestCode.parse(code)
			.flatMap(this.requests::find)
			.filter((found) -> actor.isIn(StaffGroup.CUSTOMER_CARE.id()) && actor.units().contains(found.unit()))
			.orElseThrow(() -> new NotFound("case"));
	}

}
