/** What accountants and leaders do about money. */
package vn.daysaucongto.process.payment;
