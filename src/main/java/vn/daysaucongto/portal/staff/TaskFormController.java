package vn.daysaucongto.portal.staff;

import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.process.task.TaskView;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the forms in Tasklist read, and where they save their checked draft. */
@RestController
@RequestMapping("/staff/api/tasks/{taskId}")
class TaskFormController {

	private final TaskDesk desk;

	private final CurrentStaff staff;

	TaskFormController(TaskDesk desk, CurrentStaff staff) {
		this.desk = desk;
		this.staff = staff;
	}

	@GetMapping
	TaskView open(@PathVariable String taskId) {
		return this.desk.open(taskId, this.staff.require());
	}

	@PutMapping(path = "/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void saveDraft(@PathVariable String taskId, @RequestBody String form) {
		this.desk.saveDraft(taskId, form, this.staff.require());
	}

}
