/**
 * Whether a file is a signed contract, whose, and unchanged: for anybody, without the
 * network, and with its limits said.
 */
@org.springframework.modulith.NamedInterface("verification")
package vn.daysaucongto.signing.verification;
