package vn.daysaucongto.portal.staff;

import java.time.Instant;

import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.process.task.TaskDesk;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The crew records that construction begins, before anything else is asked (B8). */
@RestController
class ConstructionStartController {

	private final TaskDesk desk;

	private final CurrentStaff staff;

	private final Constructions constructions;

	ConstructionStartController(TaskDesk desk, CurrentStaff staff, Constructions constructions) {
		this.desk = desk;
		this.staff = staff;
		this.constructions = constructions;
	}

	@PostMapping("/staff/api/tasks/{taskId}/construction-start")
	Started start(@PathVariable String taskId) {
		TaskContext task = this.desk.context(taskId, this.staff.require());
		if (!task.taskKey().equals(Process.Tasks.CONSTRUCT)) {
			throw new NotFound("construction");
		}
		return new Started(this.constructions.begin(task.request()));
	}

	record Started(Instant beganAt) {
	}

}
