/**
 * Looks at the due dates of open tasks and warns. Where the customer is awaited nothing
 * has to be paused: those waits are receive tasks, which have timers and no due date, and
 * the counter's two tasks, which are left out. A due date stays as it was counted when
 * the task began; a change of the calendar reaches the tasks that begin after it.
 */
package vn.daysaucongto.process.deadline;
