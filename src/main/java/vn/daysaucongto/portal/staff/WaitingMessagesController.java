package vn.daysaucongto.portal.staff;

import java.time.Duration;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.process.inbox.WaitingMessages;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Acts of customers and banks that were acknowledged and that no case has taken yet: for
 * who looks after the system, and for auditors.
 */
@Controller
class WaitingMessagesController {

	private static final int PER_PAGE = 50;

	private final WaitingMessages messages;

	private final CurrentStaff staff;

	WaitingMessagesController(WaitingMessages messages, CurrentStaff staff) {
		this.messages = messages;
		this.staff = staff;
	}

	/**
	 * The page.
	 * @param page counted from 1
	 */
	@GetMapping("/staff/cho-chuyen")
	String list(@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Actor actor = this.staff.require();
		if (!actor.isIn(StaffGroup.ADMINISTRATORS) && !actor.isIn(StaffGroup.AUDITORS)) {
			throw new NotFound("page");
		}
		model.addAttribute("actor", actor);
		model.addAttribute("messages", this.messages.longerThan(Duration.ZERO, ListPages.of(page, PER_PAGE)));
		return "staff/waiting";
	}

}
