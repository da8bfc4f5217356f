/** What the models call: service tasks, dates and the facts that gateways ask for. */
package vn.daysaucongto.process.flow;
