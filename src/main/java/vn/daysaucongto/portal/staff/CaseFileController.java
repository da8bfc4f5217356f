package vn.daysaucongto.portal.staff;

import java.util.List;
import java.util.Optional;

import vn.daysaucongto.audit.CaseOpenings;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The file of a case on one page: for auditors, leaders and customer care of its unit.
 * Every opening is kept; auditors see who looked before them.
 */
@Controller
@RequestMapping("/staff/ho-so")
class CaseFileController {

	static final List<String> READERS = List.of(StaffGroup.AUDITORS, StaffGroup.LEADERS.id(),
			StaffGroup.CUSTOMER_CARE.id());

	private final Requests requests;

	private final CaseFilePage page;

	private final CaseOpenings openings;

	private final CurrentStaff staff;

	CaseFileController(Requests requests, CaseFilePage page, CaseOpenings openings, CurrentStaff staff) {
		this.requests = requests;
		this.page = page;
		this.openings = openings;
		this.staff = staff;
	}

	/** The field for a request code; on to the file when there is such a case. */
	@GetMapping
	ModelAndView find(@RequestParam(name = "ma", defaultValue = "") String typed) {
		Actor actor = reader();
		Optional<RequestView> found = request(typed, actor);
		if (found.isPresent()) {
			return new ModelAndView("redirect:/staff/ho-so/" + found.get().code());
		}
		ModelAndView search = new ModelAndView("staff/case-search",
				typed.isBlank() ? HttpStatus.OK : HttpStatus.NOT_FOUND);
		search.addObject("actor", actor);
		search.addObject("unknown", !typed.isBlank());
		return search;
	}

	@GetMapping("/{code}")
	ModelAndView open(@PathVariable String code) {
		Actor actor = reader();
		RequestView request = request(code, actor).orElseThrow(() -> new NotFound("case"));
		this.openings.record(request.code(), actor);
		return this.page.of(request, actor);
	}

	/** Empty, too, when it is another unit's. */
	private Optional<RequestView> request(String typed, Actor actor) {
		return RequestCode.parse(typed)
			.flatMap(this.requests::find)
			.filter((request) -> actor.units().contains(request.unit()));
	}

	private Actor reader() {
		Actor actor = this.staff.require();
		if (READERS.stream().noneMatch(actor::isIn)) {
			throw new NotFound("page");
		}
		return actor;
	}

}
