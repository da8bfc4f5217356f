package vn.daysaucongto.process.models;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

import org.springframework.stereotype.Component;

/**
 * A form runs in the browsers of those who decide: it may show and ask, as docs/forms.md
 * says, and run nothing but the application's own script.
 */
@Component
class FormGate {

	private static final Set<String> ELEMENTS = Set.of("#root", "html", "head", "body", "form", "script", "section",
			"fieldset", "legend", "div", "span", "p", "h2", "h3", "h4", "strong", "em", "ul", "ol", "li", "dl", "dt",
			"dd", "table", "thead", "tbody", "tr", "th", "td", "label", "input", "select", "option", "textarea",
			"button", "template", "a", "br", "details", "summary");

	private static final Set<String> ATTRIBUTES = Set.of("id", "name", "class", "for", "type", "value", "required",
			"checked", "selected", "disabled", "readonly", "multiple", "hidden", "min", "max", "step", "maxlength",
			"minlength", "pattern", "placeholder", "rows", "cols", "inputmode", "autocomplete", "scope", "colspan",
			"open", "style", "role", "title", "lang", "accept", "capture", "cam-script");

	private static final Pattern MORE_ATTRIBUTES = Pattern.compile("aria-[a-z]+|data-(?!ng)[a-z]+");

	/** AngularJS would run them. */
	private static final Pattern EXPRESSIONS = Pattern.compile("\\{\\{|\\bng[-:_]|\\bx-ng|\\bcam-(?!script)");

	private static final Pattern OWN_SCRIPT = Pattern
		.compile("camForm\\.on\\('submit', \\(\\) => camForm\\.submitPrevented = true\\);( //[^\\n]*)?\\s*"
				+ "import\\('/staff/forms/[a-z-]+\\.js'\\)\\.then\\(\\(form\\) => form\\.open\\(camForm\\)\\);");

	Stream<ModelProblem> check(String name, byte[] content) {
		Element form = Jsoup.parseBodyFragment(new String(content, StandardCharsets.UTF_8));
		return form.getAllElements()
			.stream()
			.flatMap((element) -> Stream.of(elements(element), attributes(element), scripts(element), texts(element)))
			.flatMap((found) -> found)
			.distinct()
			.map((what) -> new ModelProblem(name, null, name, "process.model.form.content", List.of(what)));
	}

	private static Stream<String> elements(Element element) {
		return ELEMENTS.contains(element.normalName()) ? Stream.empty() : Stream.of("<" + element.normalName() + ">");
	}

	private static Stream<String> attributes(Element element) {
		return element.attributes()
			.asList()
			.stream()
			.filter((attribute) -> !isAllowed(attribute))
			.map(Attribute::getKey);
	}

	private static boolean isAllowed(Attribute attribute) {
		boolean known = ATTRIBUTES.contains(attribute.getKey())
				|| MORE_ATTRIBUTES.matcher(attribute.getKey()).matches();
		return known && !EXPRESSIONS.matcher(attribute.getValue()).find();
	}

	private static Stream<String> scripts(Element element) {
		boolean foreign = "script".equals(element.normalName())
				&& !OWN_SCRIPT.matcher(element.data().strip()).matches();
		return foreign ? Stream.of("<script>") : Stream.empty();
	}

	private static Stream<String> texts(Element element) {
		boolean runs = element.childNodes()
			.stream()
			.anyMatch((node) -> !(node instanceof DataNode) && !(node instanceof Element)
					&& EXPRESSIONS.matcher(node.outerHtml()).find());
		return runs ? Stream.of("{{…}}") : Stream.empty();
	}

}
