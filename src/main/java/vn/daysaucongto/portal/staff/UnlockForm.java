package vn.daysaucongto.portal.staff;

import vn.daysaucongto.signing.IdentityCheck;

/**
 * How staff verified a customer who typed too many wrong codes, as it was typed.
 *
 * @param version of the contract
 */
public record UnlockForm(Integer version, IdentityCheck check, String note) {

	static final UnlockForm EMPTY = new UnlockForm(null, null, "");

}
