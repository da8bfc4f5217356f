/**
 * Acts from outside on their way to the engine: stored with the act, delivered once,
 * visible until delivered.
 */
@org.springframework.modulith.NamedInterface("inbox")
package vn.daysaucongto.process.inbox;
