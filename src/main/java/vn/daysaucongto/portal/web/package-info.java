/** How all pages and JSON endpoints answer when something is wrong. */
package vn.daysaucongto.portal.web;
