/** The pages of customers, and what they and the JSON endpoints show. */
package vn.daysaucongto.portal.customer;
