package vn.daysaucongto.process.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.validation.Validator;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads and checks forms: the same way at the draft and at the completion. */
@Component
class TaskForms {

	private final Map<String, TaskAction<?>> actions;

	private final ObjectMapper json;

	private final Validator validator;

	TaskForms(ObjectProvider<TaskAction<?>> actions, ObjectMapper json, Validator validator) {
		this.actions = actions.stream().collect(Collectors.toMap(TaskAction::taskKey, Function.identity()));
		this.json = json.copy().registerModule(new SimpleModule().addDeserializer(String.class, new TypedText()));
		this.validator = validator;
	}

	TaskAction<?> action(String taskKey) {
		TaskAction<?> action = this.actions.get(taskKey);
		return (action != null) ? action : this.actions.get(TaskForm.RECORD_RESULT);
	}

	/**
	 * Checks the form and applies it.
	 */
	<F> Decision apply(TaskAction<F> action, TaskContext task, String form) {
		return action.apply(task, checked(action, task, form));
	}

	<F> F checked(TaskAction<F> action, TaskContext task, String form) {
		F filled = read(action, form);
		List<FieldProblem> problems = new ArrayList<>();
		this.validator.validate(filled)
			.forEach((violation) -> problems.add(FieldProblem.of(violation.getPropertyPath().toString(),
					violation.getMessageTemplate().replaceAll("^\\{|}$", ""))));
		if (problems.isEmpty()) {
			problems.addAll(action.check(task, filled));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return filled;
	}

	private <F> F read(TaskAction<F> action, String form) {
		try {
			ObjectReader reader = this.json.readerFor(action.formType())
				.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
			F filled = reader.readValue(form);
			if (filled == null) {
				throw InvalidInput.field("", "process.form.unreadable");
			}
			return filled;
		}
		catch (JsonMappingException ex) {
			String field = ex.getPath()
				.stream()
				.map((step) -> (step.getFieldName() != null) ? step.getFieldName() : "[" + step.getIndex() + "]")
				.collect(Collectors.joining("."))
				.replace(".[", "[");
			throw InvalidInput.field(field, "process.form.value");
		}
		catch (JsonProcessingException ex) {
			throw InvalidInput.field("", "process.form.unreadable");
		}
	}

}
