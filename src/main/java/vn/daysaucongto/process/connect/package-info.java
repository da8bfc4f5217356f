/** Calls to other systems through Camunda Connect. */
package vn.daysaucongto.process.connect;
