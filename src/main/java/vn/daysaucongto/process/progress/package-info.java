/** Tells other modules where a case stands. */
package vn.daysaucongto.process.progress;
