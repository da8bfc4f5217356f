package vn.daysaucongto.portal.staff;

import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.signing.evidence.CheckedEvidence;
import vn.daysaucongto.signing.evidence.EvidenceAudit;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chain of evidence, looked at again each time that an auditor opens it. */
@Controller
class EvidenceController {

	private static final int PER_PAGE = 20;

	private final EvidenceAudit audit;

	private final CurrentStaff staff;

	EvidenceController(EvidenceAudit audit, CurrentStaff staff) {
		this.audit = audit;
		this.staff = staff;
	}

	/**
	 * The page.
	 * @param typed code of the request whose evidence is asked for; empty for all
	 * @param page counted from 1
	 */
	@GetMapping("/staff/chung-cu")
	String list(@RequestParam(name = "ma", defaultValue = "") String typed,
			@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.AUDITORS)) {
			throw new NotFound("page");
		}
		Optional<RequestCode> request = RequestCode.parse(typed);
		Page<CheckedEvidence> found = request.<Page<CheckedEvidence>>map((code) -> new PageImpl<>(this.audit.of(code)))
			.orElseGet(() -> this.audit.all(ListPages.of(page, PER_PAGE)));
		model.addAttribute("actor", actor);
		model.addAttribute("request", request.map(RequestCode::value).orElse(null));
		model.addAttribute("unknown", !typed.isBlank() && request.isEmpty());
		model.addAttribute("evidence", found);
		model.addAttribute("endThere", this.audit.isEndThere());
		return "staff/evidence";
	}

}
