/**
 * Shared kernel: money, phones, request codes, the clock, what a person did wrong and how
 * it is said. Knows no other module.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Platform", allowedDependencies = {})
package vn.daysaucongto.platform;
