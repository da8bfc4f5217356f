package vn.daysaucongto.platform;

import java.util.List;

/**
 * One thing wrong with one field of what a person sent.
 *
 * @param field path of the field as the form names it, empty for the whole form
 * @param code key of the text in the message bundles
 * @param args arguments of that text
 */
public record FieldProblem(String field, String code, List<Object> args) {

	public static FieldProblem of(String field, String code, Object... args) {
		return new FieldProblem(field, code, List.of(args));
	}

}
