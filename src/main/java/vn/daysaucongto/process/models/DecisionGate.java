package vn.daysaucongto.process.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import vn.daysaucongto.notification.ChannelPlan;
import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** Decision tables are FEEL and nothing else, and answer what the code understands. */
@Component
class DecisionGate {

	private static final Set<String> LANGUAGES = Set.of("", "feel");

	private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern WORKING_DAYS = Pattern.compile("\\d{1,3}");

	Stream<ModelProblem> check(ModelFile file) {
		return Stream.of(languages(file), names(file), answers(file), rest(file)).flatMap((problems) -> problems);
	}

	/** Steps for which {@code han-xu-ly} of the set has a row. */
	static Set<String> stepsWithDeadline(ModelSet set) {
		String name = "processes/" + Process.Decisions.HAN_XU_LY + ".dmn";
		byte[] content = set.files().get(name);
		if (content == null) {
			return Set.of();
		}
		return ModelFile.read(name, content)
			.stream()
			.flatMap((file) -> file.elements("rule"))
			.flatMap((rule) -> ModelFile.inside(rule, "inputEntry").limit(1))
			.flatMap((entry) -> QUOTED.matcher(ModelFile.cell(entry)).results())
			.map((step) -> step.group(1))
			.collect(Collectors.toSet());
	}

	private static Stream<ModelProblem> languages(ModelFile file) {
		return file.elements()
			.filter((element) -> Stream.of("expressionLanguage", "typeLanguage")
				.map(element::getAttribute)
				.anyMatch((language) -> !LANGUAGES.contains(language)))
			.map((element) -> file.problem(element, "language"));
	}

	private static Stream<ModelProblem> names(ModelFile file) {
		return file.elements("decision")
			.filter((decision) -> !decision.getAttribute("id").equals(file.bareName()))
			.map((decision) -> file.problem(decision, "fileName", file.bareName()));
	}

	private static Stream<ModelProblem> answers(ModelFile file) {
		Map<String, java.util.function.Predicate<List<String>>> known = Map.of(Process.Decisions.HAN_XU_LY,
				(cells) -> WORKING_DAYS.matcher(cells.get(0)).matches(), Process.Decisions.KENH_THONG_BAO,
				DecisionGate::areChannels);
		var check = known.get(file.bareName());
		return (check == null) ? Stream.empty()
				: file.elements("rule")
					.filter((rule) -> !check.test(cells(rule)))
					.map((rule) -> file.problem(rule, "answer." + file.bareName(), String.join(" ", cells(rule))));
	}

	/** A notice that no row knows must go out, too. */
	private static Stream<ModelProblem> rest(ModelFile file) {
		boolean answered = !file.bareName().equals(Process.Decisions.KENH_THONG_BAO) || file.elements("rule")
			.anyMatch((rule) -> ModelFile.inside(rule, "inputEntry").map(ModelFile::cell).allMatch(String::isEmpty));
		return answered ? Stream.empty() : file.elements("decision").map((table) -> file.problem(table, "rest"));
	}

	private static List<String> cells(Element rule) {
		return ModelFile.inside(rule, "outputEntry").map(ModelFile::cell).toList();
	}

	private static boolean areChannels(List<String> cells) {
		List<String> texts = cells.stream()
			.flatMap((cell) -> QUOTED.matcher(cell).results().map((MatchResult text) -> text.group(1)).limit(1))
			.toList();
		return texts.size() == 2 && ChannelPlan.isPossible(texts.get(0), texts.get(1));
	}

}
