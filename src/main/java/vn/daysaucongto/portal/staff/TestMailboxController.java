package vn.daysaucongto.portal.staff;

import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.Typed;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the demonstration sent to customers, codes included. Not there outside of it. */
@Controller
@Profile("demo")
class TestMailboxController {

	private static final int PER_PAGE = 20;

	private static final int LONGEST_FILTER = 100;

	private final TestMailbox mailbox;

	private final CurrentStaff staff;

	TestMailboxController(TestMailbox mailbox, CurrentStaff staff) {
		this.mailbox = mailbox;
		this.staff = staff;
	}

	/**
	 * @param filter part of a request code, a phone number or an e-mail address
	 * @param page counted from 1
	 */
	@GetMapping("/staff/hop-thu")
	String list(@RequestParam(name = "tim", defaultValue = "") String filter,
			@RequestParam(name = "trang", defaultValue = "1") int page, Model model) {
		Actor actor = this.staff.require();
		String typed = Typed.line(filter);
		String part = typed.substring(0, Math.min(typed.length(), LONGEST_FILTER));
		model.addAttribute("actor", actor);
		model.addAttribute("filter", part);
		model.addAttribute("messages", this.mailbox.list(part, ListPages.of(page, PER_PAGE)));
		return "staff/mailbox";
	}

}
