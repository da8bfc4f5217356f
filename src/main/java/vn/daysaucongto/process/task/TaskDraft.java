package vn.daysaucongto.process.task;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What one person filled in for one open task: checked, not yet applied. */
@Entity
@Table(name = "task_draft")
@IdClass(TaskDraft.Key.class)
class TaskDraft {

	@Id
	private String taskId;

	@Id
	private String author;

	private String form;

	private Instant savedAt;

	protected TaskDraft() {
	}

	TaskDraft(String taskId, String author) {
		this.taskId = taskId;
		this.author = author;
	}

	void save(String json, Instant now) {
		this.form = json;
		this.savedAt = now;
	}

	String form() {
		return this.form;
	}

	record Key(String taskId, String author) implements Serializable {
	}

}
