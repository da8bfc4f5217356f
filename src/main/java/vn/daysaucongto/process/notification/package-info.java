/** Sending of notices, channel by channel, and the task to call the customer. */
package vn.daysaucongto.process.notification;
