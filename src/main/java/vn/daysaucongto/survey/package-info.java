/** The survey (step B3): its appointment, and what was found on site. */
@org.springframework.modulith.ApplicationModule(displayName = "Survey",
		allowedDependencies = { "platform", "workcalendar", "request" })
package vn.daysaucongto.survey;
