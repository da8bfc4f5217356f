package vn.daysaucongto.portal.staff;

import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.process.signing.SigningRound;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leaders read the contracts that wait for the utility's signature, and sign them. */
@Controller
@RequestMapping("/staff/signing")
class SigningController {

	private static final int PER_PAGE = 20;

	private final SigningRound round;

	private final CurrentStaff staff;

	SigningController(SigningRound round, CurrentStaff staff) {
		this.round = round;
		this.staff = staff;
	}

	/**
	 * What waits.
	 * @param page counted from 1
	 */
	@GetMapping
	String list(@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Actor actor = leader();
		model.addAttribute("actor", actor);
		model.addAttribute("contracts", this.round.waiting(actor, ListPages.of(page, PER_PAGE)));
		return "staff/signing";
	}

	/** One contract, all of its pages. */
	@GetMapping("/{taskId}")
	String read(@PathVariable String taskId, Model model) {
		Actor actor = leader();
		model.addAttribute("actor", actor);
		model.addAttribute("one", this.round.get(taskId, actor));
		return "staff/signing-contract";
	}

	/**
	 * Signs what was ticked; one that is refused holds up no other.
	 */
	@PostMapping
	String sign(@RequestParam(name = "viec", defaultValue = "") List<String> taskIds, RedirectAttributes result) {
		Actor actor = leader();
		result.addFlashAttribute("results",
				taskIds.stream().distinct().limit(PER_PAGE).map((taskId) -> this.round.sign(taskId, actor)).toList());
		return "redirect:/staff/signing";
	}

	private Actor leader() {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.LEADERS.id())) {
			throw new NotFound("page");
		}
		return actor;
	}

}
