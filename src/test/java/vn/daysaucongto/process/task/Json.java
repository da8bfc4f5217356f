package vn.daysaucongto.process.task;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What a type looks like as JSON, without making one. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper().registerModules(new Jdk8Module(),
			new JavaTimeModule());

	private Json() {
	}

	static JavaType type(Type type) {
		return MAPPER.constructType(type);
	}

	static Set<String> names(JavaType type) {
		return properties(type).keySet();
	}

	static Set<String> constants(JavaType type) {
		return Arrays.stream(type.getRawClass().getEnumConstants())
			.map((constant) -> ((Enum<?>) constant).name())
			.collect(Collectors.toSet());
	}

	/**
	 * The type at a path like {@code offer.lines[].quantity}; empty when there is none.
	 */
	static Optional<JavaType> at(JavaType from, String path) {
		JavaType type = unwrapped(from);
		for (String step : path.replaceAll("\\[\\d*]", "").split("\\.")) {
			if (step.isEmpty()) {
				continue;
			}
			type = unwrapped(type);
			if (type.isMapLikeType() || type.isJavaLangObject()) {
				return Optional.of(type.isMapLikeType() ? type.getContentType() : type);
			}
			JavaType next = properties(type).get(step);
			if (next == null) {
				return Optional.empty();
			}
			type = next;
		}
		return Optional.of(unwrapped(type));
	}

	private static JavaType unwrapped(JavaType type) {
		boolean wraps = type.isReferenceType() || type.isCollectionLikeType() || type.isArrayType();
		return wraps ? unwrapped(type.getContentType()) : type;
	}

	private static Map<String, JavaType> properties(JavaType type) {
		BeanDescription bean = MAPPER.getSerializationConfig().introspect(type);
		return bean.findProperties()
			.stream()
			.filter((property) -> property.getAccessor() != null)
			.collect(Collectors.toMap(BeanPropertyDefinition::getName, (property) -> property.getAccessor().getType()));
	}

}
