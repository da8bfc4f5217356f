/** The demonstration's test mailbox in the place of the gateways. */
package vn.daysaucongto.notification.demo;
