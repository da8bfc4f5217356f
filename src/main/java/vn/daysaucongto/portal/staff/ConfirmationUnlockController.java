package vn.daysaucongto.portal.staff;

import java.util.Map;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationLock;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Customer care verified a customer after too many wrong codes: the contract can be
 * confirmed again.
 */
@Controller
class ConfirmationUnlockController {

	private final Requests requests;

	private final ConfirmationLock lock;

	private final CaseFilePage page;

	private final Problems problems;

	private final CurrentStaff staff;

	ConfirmationUnlockController(Requests requests, ConfirmationLock lock, CaseFilePage page, Problems problems,
			CurrentStaff staff) {
		this.requests = requests;
		this.lock = lock;
		this.page = page;
		this.problems = problems;
		this.staff = staff;
	}

	@PostMapping("/staff/ho-so/{code}/mo-khoa")
	ModelAndView unlock(@PathVariable String code, @RequestParam(defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String check, @RequestParam(defaultValue = "") String note) {
		Actor actor = this.staff.require();
		RequestView request = RequestCode.parse(code)
			.flatMap(this.requests::find)
			.filter((found) -> actor.isIn(StaffGroup.CUSTOMER_CARE.id()) && actor.units().contains(found.unit()))
			.orElseThrow(() -> new NotFound("case"));
		UnlockForm form = new UnlockForm(version, UnlockForm.chosen(check), note);
		try {
			this.lock.unlock(request.code(), version, form.check(), note, actor);
			return new ModelAndView("redirect:/staff/ho-so/" + request.code() + "#hop-dong");
		}
		catch (InvalidInput invalid) {
			Map<String, String> texts = this.problems.byField(invalid);
			return this.page.of(request, actor, HttpStatus.UNPROCESSABLE_ENTITY, form, texts);
		}
	}

}
