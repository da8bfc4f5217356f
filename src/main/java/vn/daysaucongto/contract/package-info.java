/**
 * The service contract (step B7): its versions, their PDF, what the customer wants
 * corrected.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Contract",
		allowedDependencies = { "platform", "workcalendar", "document", "request", "survey", "estimate" })
package vn.daysaucongto.contract;
