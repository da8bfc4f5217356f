/**
 * Two nodes of the packaged application under faults: what was acknowledged is not lost,
 * nothing happens twice, no case is stuck.
 */
package vn.daysaucongto.torture;
