/** The step that drafts the contract, and the user tasks around its text. */
package vn.daysaucongto.process.contract;
