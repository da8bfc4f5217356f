package vn.daysaucongto.process.models;

import java.util.List;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/**
 * The gate refuses a deployment. The engine's REST API answers 400 with the sentences, so
 * that Modeler shows them.
 */
public class RefusedModels extends ParseException {

	private final transient List<String> sentences;

	/**
	 * The first file's problems are reported with their elements, all of them in the
	 * message.
	 */
	RefusedModels(String file, List<String> sentences, List<Problem> problems) {
		super(String.join("\n", sentences), file, problems, List.of());
		this.sentences = List.copyOf(sentences);
	}

	/** One sentence per problem, in Vietnamese, each names its file and element. */
	public List<String> sentences() {
		return this.sentences;
	}

	/**
	 * A problem as the engine reports it.
	 *
	 * @param line counted from 1, or 0
	 */
	record Found(String message, int line, String element) implements Problem {

		@Override
		public String getMessage() {
			return this.message;
		}

		@Override
		public int getLine() {
			return this.line;
		}

		@Override
		public int getColumn() {
			return 0;
		}

		@Override
		public String getMainElementId() {
			return this.element;
		}

		@Override
		public List<String> getElementIds() {
			return (this.element != null) ? List.of(this.element) : List.of();
		}

	}

}
