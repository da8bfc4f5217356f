package vn.daysaucongto.doors;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * A door of a JAX-RS application, as its classes declare it, so that none is forgotten.
 *
 * @param path with variables in braces
 */
record RestDoor(String method, String path) implements Comparable<RestDoor> {

	static RestDoor of(String methodAndPath) {
		String[] parts = methodAndPath.split(" ");
		return new RestDoor(parts[0], parts[1]);
	}

	/** By which something can be changed: all but GET and OPTIONS. */
	static Set<RestDoor> changing(Collection<Class<?>> resources) {
		return all(resources, (verb) -> !Set.of("GET", "OPTIONS").contains(verb));
	}

	static Set<RestDoor> reading(Collection<Class<?>> resources) {
		return all(resources, "GET"::equals);
	}

	private static Set<RestDoor> all(Collection<Class<?>> resources, Predicate<String> verbs) {
		Set<RestDoor> doors = new TreeSet<>();
		for (Class<?> resource : resources) {
			path(resource).ifPresent((path) -> find(resource, "/" + path.value(), doors));
		}
		doors.removeIf((door) -> !verbs.test(door.method()));
		// the same once more under the engine's name
		doors.removeIf((door) -> door.path().startsWith("/engine/"));
		return doors;
	}

	/** The path with something in place of the variables. */
	String at(String place, String id) {
		return place + this.path.replaceAll("\\{[^}]*}", id);
	}

	private static void find(Class<?> resource, String at, Set<RestDoor> doors) {
		for (Method method : resource.getMethods()) {
			declared(method).ifPresent((door) -> {
				Path path = door.getAnnotation(Path.class);
				String here = at + ((path != null) ? "/" + path.value() : "");
				Optional<String> verb = verb(door);
				if (verb.isEmpty()) {
					find(method.getReturnType(), here, doors);
				}
				else {
					doors.add(new RestDoor(verb.get(), tidy(here)));
				}
			});
		}
	}

	/** Without what a variable has to look like, and with single slashes. */
	private static String tidy(String path) {
		return path.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}").replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
	}

	private static Optional<Path> path(Class<?> resource) {
		return types(resource).stream()
			.map((type) -> type.getAnnotation(Path.class))
			.filter((path) -> path != null)
			.findFirst();
	}

	private static Optional<String> verb(Method door) {
		return Arrays.stream(door.getAnnotations())
			.map((annotation) -> annotation.annotationType().getAnnotation(HttpMethod.class))
			.filter((verb) -> verb != null)
			.map(HttpMethod::value)
			.findFirst();
	}

	/** The method where its annotations stand. */
	private static Optional<Method> declared(Method method) {
		return types(method.getDeclaringClass()).stream()
			.map((type) -> in(type, method))
			.filter((candidate) -> candidate != null
					&& Arrays.stream(candidate.getAnnotations()).anyMatch(RestDoor::opens))
			.findFirst();
	}

	private static Method in(Class<?> type, Method method) {
		try {
			return type.getMethod(method.getName(), method.getParameterTypes());
		}
		catch (NoSuchMethodException ex) {
			return null;
		}
	}

	private static boolean opens(Annotation annotation) {
		return annotation instanceof Path || annotation.annotationType().isAnnotationPresent(HttpMethod.class);
	}

	private static Set<Class<?>> types(Class<?> type) {
		Set<Class<?>> types = new LinkedHashSet<>();
		for (Class<?> each = type; each != null; each = each.getSuperclass()) {
			types.add(each);
			Arrays.stream(each.getInterfaces()).forEach((parent) -> types.addAll(types(parent)));
		}
		return types;
	}

	@Override
	public int compareTo(RestDoor other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

}
