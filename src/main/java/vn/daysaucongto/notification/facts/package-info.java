/** What the capabilities know that customers are told. */
package vn.daysaucongto.notification.facts;
