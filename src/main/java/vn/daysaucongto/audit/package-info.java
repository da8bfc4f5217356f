/** Where a case stands and how it got there, as customers and auditors see it. */
@org.springframework.modulith.ApplicationModule(displayName = "Audit", allowedDependencies = "platform")
package vn.daysaucongto.audit;
