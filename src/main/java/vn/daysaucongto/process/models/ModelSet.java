package vn.daysaucongto.process.models;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Models and forms that belong together. Each deployment is a whole set: a case finds the
 * forms, decisions and called processes of the set that it began with, whatever is
 * deployed later.
 *
 * @param files content by name, as in {@code processes/day-sau-cong-to.bpmn}
 */
record ModelSet(TreeMap<String, byte[]> files) {

	static final ModelSet EMPTY = new ModelSet(new TreeMap<>());

	/** Where a file of that name belongs; Modeler sends bare names. */
	static String place(String name) {
		String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return bare.endsWith(".html") ? "forms/" + bare : "processes/" + bare;
	}

	/** This set with some files replaced or added. */
	ModelSet with(Map<String, byte[]> changed) {
		TreeMap<String, byte[]> all = new TreeMap<>(this.files);
		all.putAll(changed);
		return new ModelSet(all);
	}

	Stream<String> names(String ending) {
		return this.files.keySet().stream().filter((name) -> name.endsWith(ending));
	}

	Set<String> names() {
		return this.files.keySet();
	}

	/** Files that are not the same, or not there, in the other. */
	SortedSet<String> differences(ModelSet other) {
		SortedSet<String> names = new TreeSet<>(this.files.keySet());
		names.addAll(other.files.keySet());
		names.removeIf((name) -> Arrays.equals(this.files.get(name), other.files.get(name)));
		return names;
	}

}
