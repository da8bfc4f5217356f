package vn.daysaucongto.process.task;

import java.time.Instant;
import java.util.Set;

import vn.daysaucongto.platform.Actor;

/**
 * A task that is not done yet.
 *
 * @param name as lists show it
 * @param dueAt null when it has no due date
 * @param assignee who claimed it, or null
 * @param groups who may work on it
 * @param unit tenant of its process instance, or null when it is nobody's in particular
 * @param caseKey business key of its process instance
 */
record OpenTask(String id, String key, String name, Instant dueAt, String assignee, Set<String> groups, String unit,
		String caseKey) {

	/** In a unit of the person's, and for a group of the person's. */
	boolean isFor(Actor actor) {
		return (this.unit == null || actor.units().contains(this.unit))
				&& this.groups.stream().anyMatch(actor.groups()::contains);
	}

	TaskContext context(Actor actor) {
		return new TaskContext(this.id, this.key, TaskNames.ofModel(this.name), this.caseKey, this.unit, actor);
	}

}
