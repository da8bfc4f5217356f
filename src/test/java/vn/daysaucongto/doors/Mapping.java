package vn.daysaucongto.doors;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method of our controllers as it can be called.
 *
 * @param path with variables in braces
 */
record Mapping(String method, String path, Body body) {

	/**
	 * Something for each field of our forms, so that a call does not fail for its form.
	 */
	private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("number", "1"), Map.entry("sure", "true"),
			Map.entry("day", "2026-11-20"), Map.entry("slot", "MORNING"), Map.entry("reason", "thử"),
			Map.entry("donVi", "PC05AA"), Map.entry("ten", "thử"), Map.entry("kind", "IDENTITY"),
			Map.entry("uploadId", "u1"), Map.entry("otp", "000000"), Map.entry("version", "1"),
			Map.entry("challengeId", "1"), Map.entry("code", "000000"), Map.entry("challenge", "1"),
			Map.entry("text", "thử"), Map.entry("agreed", "true"));

	static List<Mapping> all(RequestMappingHandlerMapping mappings) {
		return mappings.getHandlerMethods()
			.entrySet()
			.stream()
			.flatMap((entry) -> of(entry.getKey(), entry.getValue()))
			.distinct()
			.sorted(Comparator.comparing(Mapping::path).thenComparing(Mapping::method))
			.toList();
	}

	private static Stream<Mapping> of(RequestMappingInfo info, HandlerMethod handler) {
		Body body = body(info, handler);
		return info.getPatternValues()
			.stream()
			.map(Mapping::plain)
			.flatMap((path) -> info.getMethodsCondition().getMethods().isEmpty()
					? Stream.of(new Mapping("ANY", path, body))
					: info.getMethodsCondition()
						.getMethods()
						.stream()
						.map((verb) -> new Mapping(verb.name(), path, body)));
	}

	/** Without what a variable has to look like. */
	static String plain(String pattern) {
		return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
	}

	private static Body body(RequestMappingInfo info, HandlerMethod handler) {
		boolean files = Arrays.stream(handler.getMethodParameters())
			.map(MethodParameter::getGenericParameterType)
			// one file, several, or whatever the request holds
			.anyMatch((type) -> type.getTypeName().contains(".Multipart"));
		boolean json = info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.APPLICATION_JSON)
				|| handler.getBeanType().getSimpleName().startsWith("OnSite");
		return files ? Body.FILES : json ? Body.JSON : Body.FIELDS;
	}

	/** Calls it with those path variables; {@code 1} for the others. */
	HttpResponse<String> call(Caller caller, Map<String, String> variables) {
		String at = this.path;
		for (Map.Entry<String, String> variable : variables.entrySet()) {
			at = at.replace("{" + variable.getKey() + "}", variable.getValue());
		}
		at = at.replaceAll("\\{[^}]*}", "1");
		return switch (this.method) {
			case "GET" -> caller.get(at);
			case "DELETE" -> caller.send("DELETE", at, null);
			default -> switch (this.body) {
				case JSON -> caller.send(this.method, at, json());
				case FIELDS -> caller.send(this.method, at, "application/x-www-form-urlencoded", fields());
				case FILES -> caller.send(this.method, at, "multipart/form-data; boundary=" + Multipart.BOUNDARY,
						Multipart.withPapers(FIELDS, "file", "tep"));
			};
		};
	}

	private static String json() {
		return FIELDS.entrySet()
			.stream()
			.map((field) -> "\"%s\":\"%s\"".formatted(field.getKey(), field.getValue()))
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static String fields() {
		return FIELDS.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

	enum Body {

		FIELDS, FILES, JSON

	}

}
