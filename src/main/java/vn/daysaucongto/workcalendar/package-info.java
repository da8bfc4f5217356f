/** Working days and hours of the utility, and the deadlines that are counted in them. */
@org.springframework.modulith.ApplicationModule(displayName = "Working calendar", allowedDependencies = "platform")
package vn.daysaucongto.workcalendar;
