package vn.daysaucongto.portal.web;

import java.util.ArrayDeque;
import java.util.Deque;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * What was being read when JSON could not be read on, as in {@code lines[2].reason};
 * empty when that is the whole of it.
 */
final class JsonPlace {

	private JsonPlace() {
	}

	static String of(JsonProcessingException broken) {
		String named = (broken instanceof JsonMappingException mapping) ? path(mapping) : "";
		return (named.isEmpty() && broken.getProcessor() instanceof JsonParser parser)
				? path(parser.getParsingContext()) : named;
	}

	private static String path(JsonMappingException mapping) {
		StringBuilder path = new StringBuilder();
		mapping.getPath().forEach((step) -> add(path, step.getFieldName(), step.getIndex()));
		return path.toString();
	}

	private static String path(JsonStreamContext context) {
		StringBuilder path = new StringBuilder();
		Deque<JsonStreamContext> steps = new ArrayDeque<>();
		for (JsonStreamContext step = context; step != null && !step.inRoot(); step = step.getParent()) {
			steps.push(step);
		}
		steps.forEach((step) -> add(path, step.getCurrentName(), step.getCurrentIndex()));
		return path.toString();
	}

	private static void add(StringBuilder path, String name, int index) {
		path.append((name == null) ? "[" + index + "]" : (path.isEmpty() ? "" : ".") + name);
	}

}
