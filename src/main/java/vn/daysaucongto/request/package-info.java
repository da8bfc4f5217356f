/**
 * The service request and its customer: what was asked for, consent, the unit in charge,
 * missing papers, cancelling and the end.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Request", allowedDependencies = "platform")
package vn.daysaucongto.request;
