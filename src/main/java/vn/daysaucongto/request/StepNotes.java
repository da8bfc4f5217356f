package vn.daysaucongto.request;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Typed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Results of the steps that process owners add to the procedure; the code knows nothing
 * else about them. Kept here and not in the engine, since people write about customers.
 */
@Service
public class StepNotes {

	private final StepNoteRows notes;

	private final Clock clock;

	StepNotes(StepNoteRows notes, Clock clock) {
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * Notes what came of a step.
	 * @param caseKey business key of the process that the step belongs to
	 */
	@Transactional
	public void record(String caseKey, String step, String stepName, String result, Actor actor) {
		String text = Typed.text(result);
		this.notes.save(new StepNote(caseKey, step, stepName, text, actor, this.clock.instant()));
	}

	/** Those of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<StepNoteView> list(String caseKey) {
		return this.notes.findByCaseKeyOrderById(caseKey).stream().map(StepNote::view).toList();
	}

}
