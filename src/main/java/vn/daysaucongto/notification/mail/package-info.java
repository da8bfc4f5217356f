/** E-mail through the utility's SMTP server. */
package vn.daysaucongto.notification.mail;
