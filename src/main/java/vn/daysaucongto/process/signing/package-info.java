/** User tasks around the signatures, and the utility's own. */
package vn.daysaucongto.process.signing;
