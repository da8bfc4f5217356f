/** User tasks around the estimate. */
package vn.daysaucongto.process.estimate;
