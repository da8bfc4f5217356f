package vn.daysaucongto.platform;

import java.util.Set;

/**
 * Who acts.
 *
 * @param id user id of a staff member, {@code customer}, {@code bank}, {@code vnpay} or
 * {@code system}
 * @param name how the person is called on screens and papers
 * @param groups groups of a staff member ({@code khao-sat}, …)
 * @param units ids of the units whose work the staff member sees
 */
public record Actor(String id, String name, Set<String> groups, Set<String> units) {

	public static final Actor SYSTEM = new Actor("system", "Hệ thống", Set.of(), Set.of());

	public static final Actor CUSTOMER = new Actor("customer", "Khách hàng", Set.of(), Set.of());

	/** Tells of transfers. */
	public static final Actor BANK = new Actor("bank", "Ngân hàng", Set.of(), Set.of());

	/** Tells what customers paid there. */
	public static final Actor VNPAY = new Actor("vnpay", "VNPAY", Set.of(), Set.of());

	public boolean isIn(String group) {
		return this.groups.contains(group);
	}

}
