/** What a case costs, beside what the bare engine takes for the same steps. */
package vn.daysaucongto.benchmark;
