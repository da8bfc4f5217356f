/**
 * Confirmations by OTP with their evidence, and the digital signature of the utility. An
 * OTP is an electronic confirmation, not a digital signature (Law 20/2023).
 */
@org.springframework.modulith.ApplicationModule(displayName = "Signing",
		allowedDependencies = { "platform", "document", "request", "contract", "contract :: text" })
package vn.daysaucongto.signing;
