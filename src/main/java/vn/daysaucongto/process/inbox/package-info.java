/**
 * Acts from outside on their way to the engine: stored with the act, delivered once,
 * visible until delivered.
 */
package vn.daysaucongto.process.inbox;
