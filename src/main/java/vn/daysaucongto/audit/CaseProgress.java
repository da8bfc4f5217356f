package vn.daysaucongto.audit;

import java.time.Instant;
import java.util.List;

import vn.daysaucongto.platform.RequestCode;

/**
 * Where the case of a request stands. Only the engine knows: implemented by the process
 * module.
 */
public interface CaseProgress {

	/** Empty lists when the case has not started yet. */
	Progress of(RequestCode code);

	/**
	 * How far a case has come.
	 *
	 * @param waiting steps that wait for somebody or something now, called processes
	 * (refunds) included
	 * @param done steps that were completed (not interrupted), oldest first; a step that
	 * was done twice is there twice
	 */
	record Progress(List<WaitingStep> waiting, List<DoneStep> done) {

		/** Whether the step waits now. */
		public boolean isAt(String stepId) {
			return this.waiting.stream().anyMatch((step) -> step.stepId().equals(stepId));
		}

	}

	/**
	 * A step that waits.
	 *
	 * @param stepId id of the activity in the model, as in {@code CollectPayment}
	 * @param due until when it is to be done, or null
	 */
	record WaitingStep(String stepId, Instant since, Instant due) {
	}

	/**
	 * A completed step.
	 *
	 * @param stepId id of the activity or event in the model, as in {@code PerformSurvey}
	 */
	record DoneStep(String stepId, Instant at) {
	}

}
