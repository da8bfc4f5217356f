/** What the bank calls. */
package vn.daysaucongto.portal.bank;
