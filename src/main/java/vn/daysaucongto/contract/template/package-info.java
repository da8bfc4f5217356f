/**
 * The text of contracts as data: written by staff, approved by others, filled in for each
 * contract.
 */
@org.springframework.modulith.NamedInterface("template")
package vn.daysaucongto.contract.template;
