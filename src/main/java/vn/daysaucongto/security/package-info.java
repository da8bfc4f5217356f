/** All filter chains in one place: who may reach what; everything else is denied. */
@org.springframework.modulith.ApplicationModule(displayName = "Security")
package vn.daysaucongto.security;
