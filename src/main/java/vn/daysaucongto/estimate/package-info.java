/**
 * The estimate (step B4): sizing, price list, bill of materials, the ladder of costs, and
 * the offer made of it.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Estimate",
		allowedDependencies = { "platform", "workcalendar", "request", "survey" })
package vn.daysaucongto.estimate;
