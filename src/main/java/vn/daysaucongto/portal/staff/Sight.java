package vn.daysaucongto.portal.staff;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.process.staff.StaffGroup;

/**
 * How much of a customer's contact data somebody sees: who works with the customer all of
 * it, who only checks or decides no more than tells one customer from another.
 */
public enum Sight {

	FULL, MASKED;

	private static final Set<String> DECIDING = Set.of(StaffGroup.LEADERS.id(), StaffGroup.AUDITORS);

	/** A phone number or an e-mail address in the middle of a text. */
	private static final Pattern CONTACT = Pattern
		.compile("(?<!\\w)(?:\\+84|0)(?:[ .-]?\\d){9}(?!\\d)|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

	static Sight of(Actor actor) {
		return Arrays.stream(StaffGroup.values())
			.map(StaffGroup::id)
			.filter((group) -> !DECIDING.contains(group))
			.anyMatch(actor::isIn) ? FULL : MASKED;
	}

	/** {@code 09••••••12}. */
	public String phone(Phone phone) {
		return (this == FULL) ? phone.national() : middle(phone.national(), 2, 2);
	}

	/** {@code n•••@…}. */
	public String email(String address) {
		return (this == FULL || address.isEmpty()) ? address : address.charAt(0) + "•••@…";
	}

	/** The number of a customer, paper or bank account: {@code PC05••••••345}. */
	public String number(String number) {
		return (this == FULL || number == null) ? number : middle(number, 4, 3);
	}

	/** What somebody typed, which may name a phone number or an address. */
	public String text(String text) {
		return (this == FULL || text == null) ? text : CONTACT.matcher(text).replaceAll(Sight::hidden);
	}

	/** An identity paper is for who checks it, not for who checks them. */
	public boolean mayOpen(DocumentKind kind, Actor actor) {
		return kind != DocumentKind.IDENTITY || this == FULL || actor.isIn(StaffGroup.LEADERS.id());
	}

	private static String hidden(MatchResult contact) {
		String found = contact.group();
		return found.contains("@") ? MASKED.email(found) : middle(found, 2, 2);
	}

	private static String middle(String text, int first, int last) {
		int hidden = text.length() - first - last;
		return (hidden > 0) ? text.substring(0, first) + "•".repeat(hidden) + text.substring(text.length() - last)
				: "•".repeat(text.length());
	}

}
