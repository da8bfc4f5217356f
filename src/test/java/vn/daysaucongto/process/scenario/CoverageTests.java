package vn.daysaucongto.process.scenario;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scenarios pass every node and every sequence flow of every model that there is in
 * {@code processes/}. Looks at what they did, so it fails without them, and runs after
 * them ({@code mvn surefire:test@coverage} alone, on what the last runs left).
 */
@Tag("coverage")
class CoverageTests {

	private static final File MODELS = new File("processes");

	@ParameterizedTest
	@MethodSource("models")
	void everyElementIsPassed(String file) throws IOException {
		String process = file.substring(0, file.lastIndexOf('.'));
		Set<String> missing = Bpmn.readModelFromFile(new File(MODELS, file))
			.getModelElementsByType(FlowElement.class)
			.stream()
			.filter((element) -> element instanceof FlowNode || element instanceof SequenceFlow)
			.filter((element) -> !isLink(element))
			.map((element) -> Coverage.line(process, element.getId()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(missing).isNotEmpty();
		missing.removeAll(passed());
		assertThat(missing).as("elements that no scenario passes").isEmpty();
	}

	private static Set<String> passed() throws IOException {
		try (Stream<Path> engines = Files.list(Coverage.FOLDER)) {
			Set<String> passed = new TreeSet<>();
			for (Path engine : engines.toList()) {
				passed.addAll(Files.readAllLines(engine));
			}
			return passed;
		}
	}

	/** The engine goes from the flow before it straight to the other end of the link. */
	private static boolean isLink(FlowElement element) {
		return element instanceof IntermediateThrowEvent thrown
				&& thrown.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
	}

	static String[] models() {
		return MODELS.list((directory, file) -> file.endsWith(".bpmn"));
	}

}
