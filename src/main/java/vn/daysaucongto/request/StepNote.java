package vn.daysaucongto.request;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import vn.daysaucongto.platform.Actor;

/** What came of a step that a process owner added to the procedure. */
@Entity
class StepNote {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_note_seq")
	@SequenceGenerator(name = "step_note_seq", sequenceName = "step_note_seq", allocationSize = 50)
	private Long id;

	private String caseKey;

	private String step;

	private String stepName;

	private String result;

	private String notedBy;

	private Instant notedAt;

	protected StepNote() {
	}

	StepNote(String caseKey, String step, String stepName, String result, Actor actor, Instant now) {
		this.caseKey = caseKey;
		this.step = step;
		this.stepName = stepName;
		this.result = result;
		this.notedBy = actor.id();
		this.notedAt = now;
	}

	StepNoteView view() {
		return new StepNoteView(this.step, this.stepName, this.result, this.notedBy, this.notedAt);
	}

}
