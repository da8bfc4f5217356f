package vn.daysaucongto.portal.staff;

import java.util.Arrays;

import vn.daysaucongto.request.IdentityCheck;

/**
 * How staff verified a customer who typed too many wrong codes, as it was typed.
 *
 * @param version of the contract
 */
public record UnlockForm(Integer version, IdentityCheck check, String note) {

	static final UnlockForm EMPTY = new UnlockForm(null, null, "");

	/** The check of that name; null for no such check. */
	static IdentityCheck chosen(String name) {
		return Arrays.stream(IdentityCheck.values())
			.filter((check) -> check.name().equals(name))
			.findFirst()
			.orElse(null);
	}

}
