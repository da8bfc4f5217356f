/**
 * What the utility tells the customer: notices, their texts, the channels they go through
 * and the log of every delivery.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Notification", allowedDependencies = { "platform",
		"request", "survey", "estimate", "payment", "contract", "signing", "construction" })
package vn.daysaucongto.notification;
