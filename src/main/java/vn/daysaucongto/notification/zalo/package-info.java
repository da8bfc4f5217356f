/** Notices through Zalo (ZNS), to the customer's phone number. */
package vn.daysaucongto.notification.zalo;
