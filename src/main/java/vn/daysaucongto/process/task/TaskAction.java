package vn.daysaucongto.process.task;

import java.util.List;

import vn.daysaucongto.platform.FieldProblem;

/**
 * What one user task of the models shows, asks and does; a bean per task. Staff act by
 * completing the task: the form saves a checked draft, and the completion applies that
 * draft, and only it.
 *
 * @param <F> the form: a record with Bean Validation constraints whose messages are keys
 * of the message bundles
 */
public interface TaskAction<F> {

	/** Id of the user task in the model. */
	String taskKey();

	Class<F> formType();

	/** Everything the form shows, as JSON. Read-only transaction. */
	Object view(TaskContext task);

	/**
	 * Checks that need more than the form itself. Called at the draft and again at the
	 * completion.
	 */
	default List<FieldProblem> check(TaskContext task, F form) {
		return List.of();
	}

	/**
	 * Applies the form in the transaction of the completion.
	 * @return the decisions that the gateways read
	 */
	Decision apply(TaskContext task, F form);

}
