package vn.daysaucongto.process.deadline;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That somebody was warned of a task's due date: once for each level. */
@Entity
@Table(name = "task_warning")
@IdClass(TaskWarning.Key.class)
class TaskWarning {

	@Id
	private String taskId;

	@Id
	@Enumerated(EnumType.STRING)
	private WarningLevel level;

	private Instant warnedAt;

	protected TaskWarning() {
	}

	TaskWarning(String taskId, WarningLevel level, Instant now) {
		this.taskId = taskId;
		this.level = level;
		this.warnedAt = now;
	}

	record Key(String taskId, WarningLevel level) implements Serializable {
	}

}
