/**
 * User tasks: what a form shows, the checked draft of what a person decided, and its
 * application when the task completes.
 */
@org.springframework.modulith.NamedInterface("task")
package vn.daysaucongto.process.task;
