package vn.daysaucongto.doors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of the application's own OpenAPI description.
 *
 * @param fields of its JSON body, empty when it takes none
 */
record Operation(String method, String path, List<String> variables, List<String> fields) {

	private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

	static List<Operation> all(JsonNode description) {
		List<Operation> all = new ArrayList<>();
		description.path("paths")
			.fields()
			.forEachRemaining((path) -> path.getValue().fields().forEachRemaining((verb) -> {
				if (METHODS.contains(verb.getKey())) {
					all.add(of(path.getKey(), verb, description));
				}
			}));
		return all;
	}

	private static Operation of(String path, Map.Entry<String, JsonNode> verb, JsonNode description) {
		List<String> variables = new ArrayList<>();
		verb.getValue().path("parameters").forEach((parameter) -> {
			if (parameter.path("in").asText().equals("path")) {
				variables.add(parameter.path("name").asText());
			}
		});
		String type = verb.getValue().at("/requestBody/content/application~1json/schema/$ref").asText();
		List<String> fields = new ArrayList<>();
		Iterator<String> names = description.at(type.replace("#", "") + "/properties").fieldNames();
		if (!type.isEmpty()) {
			names.forEachRemaining(fields::add);
		}
		return new Operation(verb.getKey().toUpperCase(java.util.Locale.ROOT), path, variables, fields);
	}

	/** Its address, where each variable is what it should be. */
	String at(Map<String, String> values) {
		String at = this.path;
		for (String variable : this.variables) {
			at = at.replace("{" + variable + "}", values.getOrDefault(variable, "1"));
		}
		return at;
	}

	/** A body in which each field is JSON as given. */
	String body(Map<String, String> values) {
		return this.fields.stream()
			.filter(values::containsKey)
			.map((field) -> "\"" + field + "\":" + values.get(field))
			.collect(Collectors.joining(",", "{", "}"));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
