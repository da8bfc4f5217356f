package vn.daysaucongto.process.models;

import java.util.List;

/**
 * Why a file can't be deployed.
 *
 * @param file as in {@code processes/day-sau-cong-to.bpmn}
 * @param element id of the step or decision, or null when it is about the whole file
 * @param label how people know the element: its name with the id behind
 * @param code key of the text in the bundles; {0} is the label
 */
record ModelProblem(String file, String element, String label, String code, List<String> args) {

	Object[] arguments() {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(this.label), this.args.stream()).toArray();
	}

}
