package vn.daysaucongto.portal.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.daysaucongto.platform.Actor;

/** Names beside the ids of those who did something. */
public record People(Map<String, String> names) {

	/** {@code Phạm Thu Hương (du-toan)}; the id alone when the account is gone. */
	public String name(String id) {
		if (id == null) {
			return "";
		}
		for (Actor outsider : List.of(Actor.CUSTOMER, Actor.BANK, Actor.VNPAY, Actor.SYSTEM)) {
			if (id.equals(outsider.id())) {
				return outsider.name();
			}
		}
		return this.names.containsKey(id) ? this.names.get(id) + " (" + id + ")" : id;
	}

	public String all(Collection<String> ids) {
		return ids.stream().sorted().map(this::name).collect(Collectors.joining(", "));
	}

}
