package vn.daysaucongto.portal.staff;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.ConfirmationResult;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.OtpView;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The customer's code, typed into the form of the crew on site (B9); only by who has
 * claimed that task.
 */
@RestController
@RequestMapping("/staff/api/tasks/{taskId}/otp")
class OnSiteConfirmationController {

	private final TaskDesk desk;

	private final Contracts contracts;

	private final Confirmations confirmations;

	private final CurrentStaff staff;

	OnSiteConfirmationController(TaskDesk desk, Contracts contracts, Confirmations confirmations, CurrentStaff staff) {
		this.desk = desk;
		this.contracts = contracts;
		this.confirmations = confirmations;
		this.staff = staff;
	}

	@PostMapping
	Sent send(@PathVariable String taskId) {
		RequestCode request = request(taskId, this.staff.require());
		int newest = this.contracts.current(request).orElseThrow(() -> new NotFound("contract")).number();
		OtpView code = this.confirmations.start(request, newest, ConfirmationPlace.ON_SITE);
		return new Sent(code.id(), code.phone(), code.expiresAt());
	}

	@PostMapping("/check")
	Checked check(@PathVariable String taskId, @Valid @RequestBody Typed typed, HttpServletRequest http) {
		Actor helper = this.staff.require();
		return new Checked(this.confirmations.confirm(request(taskId, helper), typed.challengeId(), typed.code(),
				new ConfirmationContext(ConfirmationPlace.ON_SITE, helper, http.getRemoteAddr(),
						http.getHeader(HttpHeaders.USER_AGENT))));
	}

	private RequestCode request(String taskId, Actor actor) {
		TaskContext task = this.desk.context(taskId, actor);
		if (!task.taskKey().equals(Process.Tasks.SIGN_ON_SITE)) {
			throw new NotFound("task");
		}
		return task.request();
	}

	/** A code on its way to the customer. */
	record Sent(long challengeId, String maskedPhone, Instant expiresAt) {
	}

	/** What the customer told. */
	record Typed(@NotNull Long challengeId, @NotBlank @Size(max = 20) String code) {
	}

	/** What came of it. */
	record Checked(ConfirmationResult result) {
	}

}
