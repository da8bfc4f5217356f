package vn.daysaucongto.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Puts what went wrong into words, and into RFC 9457 problem details. */
@Component
public class Problems {

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/** The text of a message key. */
	public String text(String code, Object... args) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.messages.getMessage(code, (args.length > 0) ? args : null, locale);
	}

	public String text(FieldProblem problem) {
		return text(problem.code(), problem.args().toArray());
	}

	public String text(Refused refused) {
		return text(refused.code(), refused.args().toArray());
	}

	ProblemDetail detail(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(text(title));
		return problem;
	}

	ProblemDetail detail(InvalidInput invalid) {
		ProblemDetail problem = detail(HttpStatus.UNPROCESSABLE_ENTITY, "portal.error.invalid.title",
				text("portal.error.invalid"));
		problem.setProperty("problems", inWords(invalid.problems()));
		return problem;
	}

	/** One text per field, for pages. */
	public Map<String, String> byField(InvalidInput invalid) {
		Map<String, String> texts = new LinkedHashMap<>();
		invalid.problems().forEach((problem) -> texts.putIfAbsent(problem.field(), text(problem)));
		return texts;
	}

	public List<FieldText> inWords(List<FieldProblem> problems) {
		return problems.stream().map((problem) -> new FieldText(problem.field(), text(problem))).toList();
	}

	/**
	 * One thing wrong with one field, in words.
	 */
	public record FieldText(String field, String message) {
	}

}
