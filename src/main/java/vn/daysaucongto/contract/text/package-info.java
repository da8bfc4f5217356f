/** Texts of contracts: how they are compared, and how they are set on paper. */
@org.springframework.modulith.NamedInterface("text")
package vn.daysaucongto.contract.text;
