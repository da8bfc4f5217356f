package vn.daysaucongto.portal.staff;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.request.ContactCorrections;
import vn.daysaucongto.request.CorrectedContact;
import vn.daysaucongto.request.IdentityCheck;
import vn.daysaucongto.request.Requests;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The crew on site corrects the customer's phone number in the customer's presence (B9);
 * only who has claimed that task.
 */
@RestController
class OnSiteContactController {

	private final TaskDesk desk;

	private final ContactCorrections corrections;

	private final Requests requests;

	private final CurrentStaff staff;

	OnSiteContactController(TaskDesk desk, ContactCorrections corrections, Requests requests, CurrentStaff staff) {
		this.desk = desk;
		this.corrections = corrections;
		this.requests = requests;
		this.staff = staff;
	}

	@PostMapping("/staff/api/tasks/{taskId}/contact")
	Corrected correct(@PathVariable String taskId, @RequestBody Typed typed) {
		Actor helper = this.staff.require();
		TaskContext task = this.desk.context(taskId, helper);
		if (!task.taskKey().equals(Process.Tasks.SIGN_ON_SITE)) {
			throw new NotFound("task");
		}
		String email = this.requests.get(task.request()).email();
		this.corrections.correct(task.request(),
				new CorrectedContact(typed.phone(), email, IdentityCheck.IN_PERSON, typed.note()), helper);
		return new Corrected(this.requests.get(task.request()).phone().masked());
	}

	/**
	 * What the customer says.
	 *
	 * @param note which identity paper was looked at
	 */
	record Typed(String phone, String note) {
	}

	/** The number that codes go to now. */
	record Corrected(String maskedPhone) {
	}

}
