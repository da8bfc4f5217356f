package vn.daysaucongto.platform;

import java.util.List;

/** Input that a person can mend: each problem names its field. Answered with 422. */
public class InvalidInput extends RuntimeException {

	private final transient List<FieldProblem> problems;

	public InvalidInput(List<FieldProblem> problems) {
		super("Invalid input: " + problems.stream().map(FieldProblem::code).toList());
		this.problems = List.copyOf(problems);
	}

	public static InvalidInput field(String field, String code, Object... args) {
		return new InvalidInput(List.of(FieldProblem.of(field, code, args)));
	}

	public List<FieldProblem> problems() {
		return this.problems;
	}

}
