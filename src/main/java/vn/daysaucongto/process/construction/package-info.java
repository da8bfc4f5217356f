/** User tasks of the construction, and what was built compared with the contract. */
package vn.daysaucongto.process.construction;
