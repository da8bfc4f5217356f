package vn.daysaucongto.process.models;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import vn.daysaucongto.notification.NoticeOrder;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.process.task.TaskForm;

import org.springframework.stereotype.Component;

/**
 * A process asks only for what there is: forms, groups, messages, decisions, called
 * processes, deadlines and notices. Found here, it is a sentence to the process owner;
 * found later, it would be a case that stands still.
 */
@Component
class BpmnGate {

	private static final Set<String> GROUPS = Arrays.stream(StaffGroup.values())
		.map(StaffGroup::id)
		.collect(Collectors.toSet());

	private static final Pattern STEP = Pattern.compile("hanXuLy\\.den\\(\\s*'([^']*)'");

	/** From 1 to 365. */
	private static final Pattern WORKING_DAYS = Pattern.compile("[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-5]");

	private static final String BINDING = "deployment";

	Stream<ModelProblem> check(ModelFile file, ModelSet set) {
		Set<String> steps = DecisionGate.stepsWithDeadline(set);
		return Stream
			.of(file.elements("process").flatMap((process) -> process(file, process)),
					file.elements("userTask").flatMap((task) -> task(file, task, set)),
					file.elements("formData").map((form) -> file.problem(form, "form.generated")),
					file.elements("message").flatMap((message) -> message(file, message)),
					file.elements().flatMap((element) -> called(file, element, set)),
					file.elements().flatMap((element) -> deadline(file, element, steps)),
					file.elements("serviceTask").flatMap((task) -> notice(file, task)))
			.flatMap((problems) -> problems);
	}

	private static Stream<ModelProblem> process(ModelFile file, Element process) {
		if (!process.getAttribute("id").equals(file.bareName())) {
			return Stream.of(file.problem(process, "fileName", file.bareName()));
		}
		return "true".equals(process.getAttribute("isExecutable")) ? Stream.empty()
				: Stream.of(file.problem(process, "notExecutable"));
	}

	private static Stream<ModelProblem> task(ModelFile file, Element task, ModelSet set) {
		return Stream.of(form(file, task, set), group(file, task), workingDays(file, task))
			.flatMap((problems) -> problems);
	}

	private static Stream<ModelProblem> form(ModelFile file, Element task, ModelSet set) {
		String key = ModelFile.camunda(task, "formKey");
		String form = key.replaceFirst("^embedded:deployment:", "");
		if (key.isEmpty() || !ModelFile.camunda(task, "formRef").isEmpty()) {
			return Stream.of(file.problem(task, "form.missing", TaskForm.RECORD_RESULT));
		}
		if (form.equals(key) || !set.names().contains(form)) {
			return Stream.of(file.problem(task, "form.unknown", key));
		}
		String expected = TaskForm.of(task.getAttribute("id"));
		return form.equals(expected) ? Stream.empty() : Stream.of(file.problem(task, "form.other", form, expected));
	}

	private static Stream<ModelProblem> group(ModelFile file, Element task) {
		String groups = ModelFile.camunda(task, "candidateGroups");
		return Arrays.stream(groups.split(",", -1))
			.map(String::strip)
			.filter((group) -> !GROUPS.contains(group))
			.map((group) -> file.problem(task, "group", group, String.join(", ", new java.util.TreeSet<>(GROUPS))));
	}

	private static Stream<ModelProblem> workingDays(ModelFile file, Element task) {
		boolean ofStep = ModelFile.camunda(task, "dueDate").contains("hanXuLy.theoBuoc");
		String days = property(task, "workingDays");
		return ofStep && !WORKING_DAYS.matcher(days).matches() ? Stream.of(file.problem(task, "workingDays", days))
				: Stream.empty();
	}

	private static Stream<ModelProblem> message(ModelFile file, Element message) {
		return Process.Messages.ALL.contains(message.getAttribute("name")) ? Stream.empty()
				: Stream.of(file.problem(message, "message", message.getAttribute("name")));
	}

	private static Stream<ModelProblem> called(ModelFile file, Element element, ModelSet set) {
		String decision = ModelFile.camunda(element, "decisionRef");
		if (!decision.isEmpty()) {
			return reference(file, element, "processes/" + decision + ".dmn", "decisionRefBinding", "decision", set);
		}
		String process = element.getAttribute("calledElement");
		return ("callActivity".equals(element.getLocalName()))
				? reference(file, element, "processes/" + process + ".bpmn", "calledElementBinding", "process", set)
				: Stream.empty();
	}

	private static Stream<ModelProblem> reference(ModelFile file, Element element, String called, String binding,
			String code, ModelSet set) {
		if (!set.names().contains(called)) {
			return Stream.of(file.problem(element, code, called));
		}
		return BINDING.equals(ModelFile.camunda(element, binding)) ? Stream.empty()
				: Stream.of(file.problem(element, "binding", binding));
	}

	private static Stream<ModelProblem> deadline(ModelFile file, Element element, Set<String> steps) {
		String text = ModelFile.camunda(element, "dueDate") + ModelFile.camunda(element, "followUpDate")
				+ ModelFile.text(element);
		Matcher asked = STEP.matcher(text);
		return asked.find() && !steps.contains(asked.group(1))
				? Stream.of(file.problem(element, "deadline", asked.group(1))) : Stream.empty();
	}

	private static Stream<ModelProblem> notice(ModelFile file, Element task) {
		if (!("${" + Process.Beans.SEND_NOTICE + "}").equals(ModelFile.camunda(task, "delegateExpression"))) {
			return Stream.empty();
		}
		return NoticeOrder.wrong(property(task, "notice"), property(task, "title"), property(task, "text"))
			.map((what) -> file.problem(task, "notice." + what))
			.stream();
	}

	private static String property(Element task, String name) {
		return ModelFile.inside(task, "property")
			.filter((property) -> name.equals(property.getAttribute("name")))
			.map((property) -> property.getAttribute("value"))
			.findFirst()
			.orElse("");
	}

}
