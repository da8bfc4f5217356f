/** User tasks up to the survey. */
package vn.daysaucongto.process.survey;
