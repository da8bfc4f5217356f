/** What customers see, as pages and as JSON, and the pages of staff. */
@org.springframework.modulith.ApplicationModule(displayName = "Portal")
package vn.daysaucongto.portal;
