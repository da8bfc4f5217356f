/** SMS with the utility's brand name, through a gateway's HTTP interface. */
package vn.daysaucongto.notification.sms;
