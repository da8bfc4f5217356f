/** User tasks around the signatures, and the utility's own. */
@org.springframework.modulith.NamedInterface("signing")
package vn.daysaucongto.process.signing;
