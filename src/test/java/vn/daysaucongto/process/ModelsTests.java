package vn.daysaucongto.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.process.staff.StaffGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** Models and code speak of the same things, in both directions. */
class ModelsTests {

	private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?: ==|})");

	private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)");

	private static final Pattern STEP = Pattern.compile("hanXuLy\\.den\\('(\\w+)'");

	@Test
	void tasks() {
		assertThat(ids(UserTask.class)).isEqualTo(Models.constants(vn.daysaucongto.process.Process.Tasks.class));
	}

	@Test
	void messages() {
		assertThat(Models.elements(Message.class).map(Message::getName).collect(Collectors.toSet()))
			.isEqualTo(Models.constants(vn.daysaucongto.process.Process.Messages.class));
	}

	@Test
	void beans() {
		Set<String> named = Models.all()
			.flatMap((model) -> BEAN.matcher(Bpmn.convertToString(model)).results())
			.map((name) -> name.group(1))
			.filter((name) -> !vn.daysaucongto.process.Process.Variables.ALL.contains(name))
			.filter((name) -> !"decisionResult".equals(name))
			.collect(Collectors.toSet());
		Set<String> known = new TreeSet<>(vn.daysaucongto.process.Process.Beans.ALL);
		// for steps that process owners add
		known.remove(vn.daysaucongto.process.Process.Beans.HTTP_CALLS);
		assertThat(named).isEqualTo(known);
	}

	@Test
	void endsThatCloseTheCase() {
		Set<String> closing = Models.elements(EndEvent.class)
			.filter((end) -> end.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class)
				.stream()
				.flatMap((extension) -> extension.getChildElementsByType(CamundaExecutionListener.class).stream())
				.anyMatch((listener) -> "${closeCase}".equals(listener.getCamundaDelegateExpression())))
			.map(BaseElement::getId)
			.collect(Collectors.toSet());
		assertThat(closing).isEqualTo(Models.constants(vn.daysaucongto.process.Process.Ends.class));
	}

	@Test
	void variablesInConditions() {
		Set<String> used = Models.elements(ConditionExpression.class)
			.map((condition) -> VARIABLE.matcher(condition.getTextContent()))
			.filter(Matcher::find)
			.map((match) -> match.group(1))
			.filter((name) -> !name.equals("caseFacts"))
			.collect(Collectors.toSet());
		assertThat(Models.constants(vn.daysaucongto.process.Process.Variables.class)).containsAll(used);
		Set<String> known = new TreeSet<>(Models.constants(vn.daysaucongto.process.Process.Variables.class));
		known.removeAll(used);
		assertThat(known).containsExactlyInAnyOrder("unit", "noticeKind", "channels", "mode");
	}

	@Test
	void processesAreNamedAfterTheirFile() {
		Models.constants(vn.daysaucongto.process.Process.Definitions.class)
			.forEach((id) -> assertThat(Models.read(id).getModelElementsByType(Process.class)).singleElement()
				.satisfies((process) -> {
					assertThat(process.getId()).isEqualTo(id);
					assertThat(process.isExecutable()).isTrue();
					assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
				}));
	}

	@ParameterizedTest
	@ValueSource(classes = { Process.class, Participant.class, FlowElement.class, MessageFlow.class, Message.class,
			TextAnnotation.class })
	void everyElementIsDocumented(Class<? extends BaseElement> kind) {
		assertThat(Models.elements(kind)).isNotEmpty()
			.allSatisfy((element) -> assertThat(element.getDocumentations()).as(element.getId())
				.singleElement()
				.satisfies((text) -> assertThat(text.getTextContent()).isNotBlank()));
	}

	@Test
	void everyUserTaskHasAGroupADeadlineAndAForm() {
		Set<String> groups = java.util.Arrays.stream(StaffGroup.values())
			.map(StaffGroup::id)
			.collect(Collectors.toSet());
		assertThat(Models.elements(UserTask.class)).allSatisfy((task) -> {
			assertThat(groups).contains(task.getCamundaCandidateGroups());
			assertThat(task.getCamundaDueDate()).isEqualTo("${hanXuLy.den('" + task.getId() + "', execution)}");
			assertThat(task.getCamundaFormKey()).matches("embedded:deployment:forms/[a-z-]+\\.html");
		});
	}

	@Test
	void everyDeadlineStandsInTheDecision() {
		String decision = read("/processes/han-xu-ly.dmn");
		Set<String> steps = Models.elements(UserTask.class).map(BaseElement::getId).collect(Collectors.toSet());
		Models.elements(TimeDate.class)
			.map((date) -> STEP.matcher(date.getTextContent()))
			.filter(Matcher::find)
			.map((match) -> match.group(1))
			.forEach(steps::add);
		assertThat(steps).containsAll(Models.constants(vn.daysaucongto.process.Process.Dates.class))
			.allSatisfy((step) -> assertThat(decision).contains("<text>\"" + step + "\"</text>"));
	}

	@Test
	void noticesAreKnownKinds() {
		Set<String> sent = Models.elements(ServiceTask.class)
			.filter((task) -> "${sendNotice}".equals(task.getCamundaDelegateExpression()))
			.map((task) -> task.getModelInstance()
				.getModelElementsByType(CamundaProperty.class)
				.stream()
				.filter((property) -> property.getParentElement().getParentElement().getParentElement().equals(task))
				.findFirst()
				.map(CamundaProperty::getCamundaValue)
				.orElse(task.getId() + " names no notice"))
			.collect(Collectors.toSet());
		Set<String> kinds = java.util.Arrays.stream(NoticeKind.values())
			.filter((kind) -> kind != NoticeKind.FROM_MODEL)
			.map(Enum::name)
			.collect(Collectors.toSet());
		assertThat(sent).isEqualTo(kinds);
	}

	private static Set<String> ids(Class<? extends BaseElement> type) {
		return Models.elements(type).map(BaseElement::getId).collect(Collectors.toSet());
	}

	private static String read(String resource) {
		try (var file = ModelsTests.class.getResourceAsStream(resource)) {
			return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
