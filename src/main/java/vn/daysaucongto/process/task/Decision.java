package vn.daysaucongto.process.task;

import java.util.Map;

/**
 * Decisions (names of enum constants, booleans) that gateways read as process variables.
 */
public record Decision(Map<String, Object> variables) {

	public static final Decision NONE = new Decision(Map.of());

	public static Decision of(String variable, Enum<?> value) {
		return new Decision(Map.of(variable, value.name()));
	}

	public static Decision of(String variable, Enum<?> value, String variable2, Enum<?> value2) {
		return new Decision(Map.of(variable, value.name(), variable2, value2.name()));
	}

}
