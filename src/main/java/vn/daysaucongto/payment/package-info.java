/** Money: what is due, what came in, where it was put, what goes back. */
@org.springframework.modulith.ApplicationModule(displayName = "Payment",
		allowedDependencies = { "platform", "document", "request", "estimate" })
package vn.daysaucongto.payment;
