/** Staff pages and the endpoints of Tasklist forms. */
package vn.daysaucongto.portal.staff;
