package vn.daysaucongto.process.task;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;

import org.springframework.data.domain.Persistable;

/**
 * What one person filled in for one task: a checked draft while the task is open,
 * afterwards the record of what was done.
 */
@Entity
@Table(name = "task_draft")
@IdClass(TaskDraft.Key.class)
class TaskDraft implements Persistable<TaskDraft.Key> {

	@Id
	private String taskId;

	@Id
	private String author;

	/** A form that is saved late does not take the place of what was applied. */
	@Version
	private int version;

	private String form;

	private Instant savedAt;

	private String caseKey;

	private String taskKey;

	/** Null while it is a draft. */
	private Instant appliedAt;

	@Transient
	private boolean fresh = true;

	protected TaskDraft() {
	}

	TaskDraft(String taskId, String author) {
		this.taskId = taskId;
		this.author = author;
	}

	@PostLoad
	@PostPersist
	void stored() {
		this.fresh = false;
	}

	@Override
	public Key getId() {
		return new Key(this.taskId, this.author);
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	boolean isOf(String person) {
		return this.author.equals(person);
	}

	/**
	 * Keeps what was filled in.
	 * @throws Refused when the task was completed with it
	 */
	void save(String json, Instant now) {
		if (this.appliedAt != null) {
			throw new Refused("process.task.moved");
		}
		this.form = json;
		this.savedAt = now;
	}

	void applied(TaskContext task, Instant now) {
		this.caseKey = task.caseKey();
		this.taskKey = task.taskKey();
		this.appliedAt = now;
	}

	String form() {
		return this.form;
	}

	record Key(String taskId, String author) implements Serializable {
	}

}
