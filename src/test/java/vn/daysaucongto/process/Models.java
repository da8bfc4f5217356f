package vn.daysaucongto.process;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The packaged models and the constants of the code, as tests compare them. */
final class Models {

	private Models() {
	}

	static Stream<BpmnModelInstance> all() {
		return constants(Process.Definitions.class).stream().sorted().map(Models::read);
	}

	static BpmnModelInstance read(String processId) {
		InputStream file = Models.class.getResourceAsStream("/processes/" + processId + ".bpmn");
		return Bpmn.readModelFromStream(file);
	}

	static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
		return all().flatMap((model) -> model.getModelElementsByType(type).stream());
	}

	static Set<String> constants(Class<?> names) {
		return Arrays.stream(names.getDeclaredFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map((field) -> {
				try {
					return (String) field.get(null);
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			})
			.collect(Collectors.toSet());
	}

}
