package vn.daysaucongto.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.web.util.HtmlUtils;

/**
 * A process owner edits a file of {@code processes/} as Camunda Modeler does: changes
 * what a field says, or puts a step made from an element template onto a line.
 */
public final class Modeler {

	public static final Path TEMPLATES = Path.of("processes/.camunda/element-templates");

	private final String name;

	private String text;

	private Modeler(String name, String text) {
		this.name = name;
		this.text = text;
	}

	/** Opens a packaged file: {@code day-sau-cong-to.bpmn}. */
	public static Modeler open(String name) {
		return new Modeler(name, read(Path.of("processes", name)));
	}

	/** The name under which Modeler deploys it. */
	public String name() {
		return this.name;
	}

	public String text() {
		return this.text;
	}

	public byte[] bytes() {
		return this.text.getBytes(StandardCharsets.UTF_8);
	}

	public Modeler change(String before, String after) {
		if (!this.text.contains(before)) {
			throw new IllegalArgumentException(this.name + " does not say " + before);
		}
		this.text = this.text.replace(before, after);
		return this;
	}

	/**
	 * A new step on a line of the diagram.
	 * @param flow id of the sequence flow
	 * @param template name of the element template's file
	 * @param values what is filled in, by the label of the field
	 */
	public Modeler insert(String flow, String id, String label, String template, Map<String, String> values) {
		Matcher line = Pattern.compile("(<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*targetRef=\")(\\w+)")
			.matcher(this.text);
		if (!line.find()) {
			throw new IllegalArgumentException(this.name + " has no line " + flow);
		}
		String target = line.group(2);
		this.text = line.replaceFirst("$1" + id);
		String rest = "<bpmn:sequenceFlow id=\"" + id + "_to_" + target + "\" sourceRef=\"" + id + "\" targetRef=\""
				+ target + "\" />";
		int end = this.text.indexOf("<bpmn:sequenceFlow id=\"" + flow);
		this.text = this.text.substring(0, end) + element(id, label, template, values) + rest
				+ this.text.substring(end);
		return this;
	}

	private static String element(String id, String label, String template, Map<String, String> values) {
		JsonNode json = json(TEMPLATES.resolve(template + ".json"));
		String kind = json.at("/appliesTo/0").asText().replace("bpmn:", "");
		String tag = "bpmn:" + Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
		String attributes = fields(json.get("properties"), "property")
			.map((field) -> field.at("/binding/name").asText() + "=\"" + escaped(value(field, values)) + "\"")
			.collect(Collectors.joining(" "));
		String properties = fields(json.get("properties"), "camunda:property")
			.map((field) -> "<camunda:property name=\"" + field.at("/binding/name").asText() + "\" value=\""
					+ escaped(value(field, values)) + "\" />")
			.collect(Collectors.joining("", "<camunda:properties>", "</camunda:properties>"));
		return "<" + tag + " id=\"" + id + "\" name=\"" + label + "\" " + attributes + "><bpmn:extensionElements>"
				+ properties + connector(json.at("/scopes/0/properties"), values) + "</bpmn:extensionElements></" + tag
				+ ">";
	}

	private static String connector(JsonNode fields, Map<String, String> values) {
		if (fields.isMissingNode()) {
			return "";
		}
		String in = fields(fields, "camunda:inputParameter")
			.map((field) -> parameter("input", field.at("/binding/name").asText(), value(field, values)))
			.collect(Collectors.joining());
		String out = fields(fields, "camunda:outputParameter")
			.map((field) -> parameter("output", value(field, values), field.at("/binding/source").asText()))
			.collect(Collectors.joining());
		String id = fields(fields, "property").map((field) -> field.get("value").asText())
			.collect(Collectors.joining());
		return "<camunda:connector><camunda:inputOutput>" + in + out + "</camunda:inputOutput><camunda:connectorId>"
				+ id + "</camunda:connectorId></camunda:connector>";
	}

	private static String parameter(String way, String name, String value) {
		return "<camunda:" + way + "Parameter name=\"" + name + "\">" + escaped(value) + "</camunda:" + way
				+ "Parameter>";
	}

	private static Stream<JsonNode> fields(JsonNode fields, String binding) {
		return StreamSupport.stream(fields.spliterator(), false)
			.filter((field) -> binding.equals(field.at("/binding/type").asText()));
	}

	private static String value(JsonNode field, Map<String, String> values) {
		return values.getOrDefault(field.path("label").asText(), field.path("value").asText());
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscapeDecimal(text, "UTF-8");
	}

	public static JsonNode json(Path file) {
		try {
			return new ObjectMapper().readTree(read(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
