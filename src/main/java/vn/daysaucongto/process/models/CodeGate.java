package vn.daysaucongto.process.models;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/**
 * No model brings code of its own: no script, no Java class, no shell, and no expression
 * but those that {@link ExpressionGate} knows.
 */
@Component
class CodeGate {

	private static final Set<String> CLASSES = Set.of("class", "variableMappingClass", "formHandlerClass",
			"taskMetricsClass");

	private static final Set<String> DELEGATES = Set.of("delegateExpression", "variableMappingDelegateExpression");

	/** Texts for people; the engine never evaluates them. */
	private static final Set<String> PLAIN = Set.of("documentation", "text", "property", "name");

	private static final String STRICT = "${" + Process.Beans.HTTP_CALLS + ".strict()}";

	private static final String ACTIVITI = "http://activiti.org/bpmn";

	private static final String CONNECTOR = "http-connector";

	private final ModelBeans beans;

	private final ExpressionGate expressions;

	CodeGate(ModelBeans beans) {
		this.beans = beans;
		this.expressions = new ExpressionGate(beans);
	}

	Stream<ModelProblem> check(ModelFile file) {
		Set<String> variables = variables(file);
		return file.elements()
			.flatMap((element) -> Stream
				.of(namespace(file, element), scripts(file, element), attributes(file, element, variables),
						texts(file, element, variables), connector(file, element))
				.flatMap((problems) -> problems));
	}

	/** The engine still takes its forerunner's names, where no other check looks. */
	private static Stream<ModelProblem> namespace(ModelFile file, Element element) {
		boolean old = ACTIVITI.equals(element.getNamespaceURI()) || ModelFile.attributes(element)
			.stream()
			.anyMatch((attribute) -> ACTIVITI.equals(attribute.getNamespaceURI()));
		return old ? Stream.of(file.problem(element, "namespace", ACTIVITI)) : Stream.empty();
	}

	private static Stream<ModelProblem> scripts(ModelFile file, Element element) {
		boolean script = Set.of("scriptTask", "script").contains(element.getLocalName())
				|| !element.getAttribute("scriptFormat").isEmpty() || !element.getAttribute("language").isEmpty();
		return script ? Stream.of(file.problem(element, "script")) : Stream.empty();
	}

	private Stream<ModelProblem> attributes(ModelFile file, Element element, Set<String> variables) {
		return ModelFile.attributes(element).stream().flatMap((attribute) -> {
			String value = attribute.getValue().strip();
			if (isCamunda(attribute) && CLASSES.contains(attribute.getLocalName())) {
				return Stream.of(file.problem(element, "class", value));
			}
			if (isCamunda(attribute) && "type".equals(attribute.getLocalName())) {
				// mail, shell, external
				return "formField".equals(element.getLocalName()) ? Stream.empty()
						: Stream.of(file.problem(element, "type", value));
			}
			if (isCamunda(attribute) && DELEGATES.contains(attribute.getLocalName())) {
				return delegate(file, element, value);
			}
			return PLAIN.contains(attribute.getLocalName()) || "property".equals(element.getLocalName())
					? Stream.empty() : expression(file, element, value, variables);
		});
	}

	private Stream<ModelProblem> delegate(ModelFile file, Element element, String value) {
		String bean = value.replaceAll("^[$#]\\{\\s*|\\s*}$", "");
		return this.beans.isDelegate(bean) ? Stream.empty() : Stream.of(file.problem(element, "bean", value));
	}

	private Stream<ModelProblem> texts(ModelFile file, Element element, Set<String> variables) {
		return PLAIN.contains(element.getLocalName()) ? Stream.empty()
				: expression(file, element, ModelFile.text(element), variables);
	}

	private Stream<ModelProblem> expression(ModelFile file, Element element, String text, Set<String> variables) {
		if (!ExpressionGate.isExpression(text)) {
			return Stream.empty();
		}
		Optional<ExpressionGate.Finding> finding = this.expressions.check(text, variables);
		return finding.map((found) -> file.problem(element, found.code(), text, found.what())).stream();
	}

	/**
	 * Without its settings an HTTP error would pass for success, and a call could hang.
	 */
	private static Stream<ModelProblem> connector(ModelFile file, Element element) {
		if (!"connector".equals(element.getLocalName())) {
			return Stream.empty();
		}
		boolean http = ModelFile.inside(element, "connectorId").map(ModelFile::text).allMatch(CONNECTOR::equals);
		if (!http) {
			return Stream.of(file.problem(element, "connector"));
		}
		boolean strict = ModelFile.inside(element, "inputParameter")
			.filter((input) -> "request-config".equals(input.getAttribute("name")))
			.map(ModelFile::text)
			.anyMatch(STRICT::equals);
		return strict ? Stream.empty() : Stream.of(file.problem(element, "connectorSettings", STRICT));
	}

	/** Those that our code writes, and those that this file makes. */
	private static Set<String> variables(ModelFile file) {
		Stream<String> made = file.elements()
			.flatMap((element) -> Stream.of(ModelFile.camunda(element, "resultVariable"),
					ModelFile.camunda(element, "decisionResultVariable"), parameter(element)));
		return Stream.concat(Process.Variables.ALL.stream(), made)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	private static String parameter(Element element) {
		return List.of("inputParameter", "outputParameter").contains(element.getLocalName())
				? element.getAttribute("name") : "";
	}

	private static boolean isCamunda(Attr attribute) {
		return ModelFile.CAMUNDA.equals(attribute.getNamespaceURI());
	}

}
