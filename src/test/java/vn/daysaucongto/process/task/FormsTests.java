package vn.daysaucongto.process.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JavaType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms in {@code forms/} and the actions behind them name the same things: nothing
 * is shown that the view does not have, nothing asked that the action does not take, and
 * nothing that it takes is forgotten.
 */
class FormsTests {

	private static final Pattern OTHER_FIELD = Pattern.compile("([\\w.\\[\\]]+)(!?=)?([^&]*)");

	@TestFactory
	Stream<DynamicTest> formsAndActionsNameTheSameThings() {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(TaskAction.class));
		return scan.findCandidateComponents("vn.daysaucongto.process")
			.stream()
			.map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.filter((type) -> !type.isInterface() && type.getName().indexOf('$') < 0)
			.map((action) -> DynamicTest.dynamicTest(action.getSimpleName(), () -> compare(action)));
	}

	private static void compare(Class<?> action) throws Exception {
		Form form = Form.of(action.getSimpleName().replaceAll("Action$", ""));
		JavaType asked = Json.type(ResolvableType.forClass(action).as(TaskAction.class).getGeneric(0).getType());
		JavaType shown = Json.type(action.getDeclaredMethod("view", TaskContext.class).getGenericReturnType());
		List<String> wrong = new ArrayList<>();
		Set<String> forgotten = new TreeSet<>(Json.names(asked));
		for (Form.Field field : form.fields()) {
			Json.at(asked, field.path()).ifPresentOrElse((type) -> {
				if (type.isEnumType() && field.value() != null && !Json.constants(type).contains(field.value())) {
					wrong.add("no constant for " + field.path() + "=" + field.value());
				}
			}, () -> wrong.add("the action does not take " + field.path()));
			forgotten.remove(field.path().replaceAll("[.\\[].*", ""));
		}
		for (String condition : form.conditions()) {
			for (String one : condition.split("&")) {
				Matcher parts = OTHER_FIELD.matcher(one.trim());
				if (!parts.matches() || Json.at(asked, parts.group(1)).isEmpty()) {
					wrong.add("condition on what is not asked: " + one);
				}
			}
		}
		for (Form.Shown text : form.shown()) {
			Json.at(shown, text.path())
				.ifPresentOrElse((type) -> wrong.addAll(Labels.missing(type, text.as())),
						() -> wrong.add("the view does not have " + text.path()));
		}
		assertThat(wrong).as(form.name()).isEmpty();
		assertThat(forgotten).as("not asked by " + form.name()).isEmpty();
	}

}
