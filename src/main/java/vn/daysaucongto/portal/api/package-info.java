/** The customer's functions as JSON, for the App and the Zalo page. */
package vn.daysaucongto.portal.api;
