package vn.daysaucongto.process.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the gate's problems into words. */
@Component
class Refusal {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final MessageSource messages;

	Refusal(MessageSource messages) {
		this.messages = messages;
	}

	RefusedModels of(List<ModelProblem> problems, ModelSet set) {
		String first = problems.get(0).file();
		List<Problem> ofFirst = problems.stream()
			.filter((problem) -> problem.file().equals(first))
			.<Problem>map((problem) -> new RefusedModels.Found(text(problem), line(problem, set), problem.element()))
			.toList();
		return new RefusedModels(first,
				problems.stream().map((problem) -> problem.file() + ": " + text(problem)).toList(), ofFirst);
	}

	/** What the engine itself does not understand; it says so in English. */
	List<String> ofEngine(ParseException failure) {
		return failure.getResorceReports()
			.stream()
			.flatMap((report) -> report.getErrors()
				.stream()
				.map((error) -> this.messages.getMessage("process.model.engine",
						new Object[] { report.getResourceName(), error.getLine(), error.getMessage() }, VIETNAMESE)))
			.toList();
	}

	private String text(ModelProblem problem) {
		return this.messages.getMessage(problem.code(), problem.arguments(), VIETNAMESE);
	}

	private static int line(ModelProblem problem, ModelSet set) {
		byte[] content = set.files().get(problem.file());
		if (problem.element() == null || content == null) {
			return 0;
		}
		String text = new String(content, StandardCharsets.UTF_8);
		int at = text.indexOf("id=\"" + problem.element() + "\"");
		return (at < 0) ? 0 : 1 + (int) text.substring(0, at).chars().filter((character) -> character == '\n').count();
	}

}
