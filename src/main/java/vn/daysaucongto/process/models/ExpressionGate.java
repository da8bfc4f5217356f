package vn.daysaucongto.process.models;

import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import vn.daysaucongto.process.Process;

/**
 * What an expression of a model may say: compare variables, ask the beans for models,
 * read the result of a decision or of an HTTP call. Everything else is refused, since an
 * expression could otherwise call any method of the JVM.
 */
class ExpressionGate {

	/** What the engine itself offers to expressions. */
	private static final Set<String> OFFERED = Set.of("execution", "task", "decisionResult", "statusCode", "response");

	private static final Set<String> OF_DECISIONS = Set.of("getSingleResult", "getSingleEntry");

	private static final Set<String> OF_ANSWERS = Set.of("prop", "stringValue", "numberValue", "boolValue");

	/** JSON of an HTTP answer. */
	private static final String JSON = "S";

	private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

	private final ModelBeans beans;

	ExpressionGate(ModelBeans beans) {
		this.beans = beans;
	}

	static boolean isExpression(String text) {
		return text.contains("${") || text.contains("#{");
	}

	/**
	 * The first thing that is not allowed; {@code code} is the end of a key in the
	 * bundles.
	 */
	Optional<Finding> check(String text, Set<String> variables) {
		try {
			return check(this.parser.build(text).getRoot(), variables);
		}
		catch (TreeBuilderException ex) {
			return Optional.of(new Finding("expression", text));
		}
	}

	private Optional<Finding> check(Node node, Set<String> variables) {
		if (node instanceof AstBracket || node instanceof AstFunction function && !JSON.equals(function.getName())) {
			return Optional.of(new Finding("expression", node.toString()));
		}
		if (node instanceof AstMethod && !isAllowedMethod((AstMethod) node)
				|| node instanceof AstDot && !isAllowedProperty((AstDot) node)) {
			return Optional.of(new Finding("expression", name(node)));
		}
		if (node instanceof AstIdentifier identifier) {
			return isKnown(identifier.getName(), variables) ? Optional.empty()
					: Optional.of(new Finding("name", identifier.getName()));
		}
		// the name of the method itself was judged with the method
		Node first = (node instanceof AstMethod) ? node.getChild(0).getChild(0) : null;
		Optional<Finding> found = (first != null) ? check(first, variables) : Optional.empty();
		for (int i = (first != null) ? 1 : 0; i < node.getCardinality() && found.isEmpty(); i++) {
			found = (node.getChild(i) != null) ? check(node.getChild(i), variables) : found;
		}
		return found;
	}

	private boolean isAllowedMethod(AstMethod method) {
		if (!(method.getChild(0) instanceof AstDot property)) {
			return false;
		}
		String called = name(property);
		if (property.getChild(0) instanceof AstIdentifier target && Process.Beans.ALL.contains(target.getName())) {
			return this.beans.methods(target.getName()).contains(called);
		}
		Node root = root(property);
		return isNamed(root, "decisionResult") && OF_DECISIONS.contains(called)
				|| root instanceof AstFunction && OF_ANSWERS.contains(called);
	}

	private static boolean isAllowedProperty(AstDot property) {
		Node root = root(property);
		boolean column = isNamed(root, "decisionResult") && !"class".equals(name(property));
		boolean caseKey = isNamed(property.getChild(0), "execution") && "processBusinessKey".equals(name(property));
		return column || caseKey;
	}

	private static boolean isKnown(String name, Set<String> variables) {
		return Process.Beans.ALL.contains(name) || OFFERED.contains(name) || variables.contains(name);
	}

	/** Where a chain of calls and properties begins. */
	private static Node root(Node node) {
		Node root = node;
		while (root instanceof AstDot || root instanceof AstMethod) {
			root = root.getChild(0);
		}
		return root;
	}

	private static boolean isNamed(Node node, String name) {
		return node instanceof AstIdentifier identifier && identifier.getName().equals(name);
	}

	private static String name(Node node) {
		Node property = (node instanceof AstMethod) ? node.getChild(0) : node;
		// JUEL shows it as ". name"
		return property.toString().replaceAll("^\\.\\s*", "");
	}

	/**
	 * What is not allowed.
	 */
	record Finding(String code, String what) {
	}

}
