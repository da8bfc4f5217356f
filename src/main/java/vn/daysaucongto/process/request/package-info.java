/** Task actions about the request itself. */
package vn.daysaucongto.process.request;
