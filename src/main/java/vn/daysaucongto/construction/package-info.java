/** Construction (step B8): its appointment, when it began, what was built. */
@org.springframework.modulith.ApplicationModule(displayName = "Construction",
		allowedDependencies = { "platform", "workcalendar", "request", "survey", "estimate", "signing" })
package vn.daysaucongto.construction;
