/**
 * Where a case stands and how it got there, as customers and auditors see it, and what
 * proves its contract.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Audit", allowedDependencies = { "platform", "document",
		"request", "contract", "signing", "signing :: evidence", "notification" })
package vn.daysaucongto.audit;
