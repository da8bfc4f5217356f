/**
 * Evidence of what customers confirmed: sealed with the server's key, each record naming
 * the one before.
 */
@org.springframework.modulith.NamedInterface("evidence")
package vn.daysaucongto.signing.evidence;
