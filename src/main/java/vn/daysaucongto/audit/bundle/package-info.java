/** What proves a contract, as one file that can be checked with public tools. */
@org.springframework.modulith.NamedInterface("bundle")
package vn.daysaucongto.audit.bundle;
