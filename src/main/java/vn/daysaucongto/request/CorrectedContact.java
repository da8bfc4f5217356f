package vn.daysaucongto.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Typed;

/**
 * How the customer is reached instead, as staff typed it.
 *
 * @param email empty for none
 * @param check how staff made sure that it is the customer; null for not at all
 * @param note who was verified and how
 */
public record CorrectedContact(String phone, String email, IdentityCheck check, String note) {

	private static final int LONGEST_EMAIL = 150;

	private static final int LONGEST_NOTE = 500;

	public CorrectedContact {
		phone = Typed.line(phone);
		email = Typed.line(email).toLowerCase(Locale.ROOT);
		note = Typed.text(note);
	}

	/**
	 * @throws InvalidInput naming each field
	 */
	void require() {
		List<FieldProblem> problems = new ArrayList<>();
		if (Phone.parse(this.phone).isEmpty()) {
			problems.add(FieldProblem.of("phone", "request.phone.invalid"));
		}
		if (this.email.length() > LONGEST_EMAIL || !this.email.matches(SubmitRequest.EMAIL)) {
			problems.add(FieldProblem.of("email", "request.email.invalid"));
		}
		if (this.check == null) {
			problems.add(FieldProblem.of("check", "request.identityCheck.required"));
		}
		if (this.note.isEmpty()) {
			problems.add(FieldProblem.of("note", "request.identityCheck.note.required"));
		}
		if (this.note.length() > LONGEST_NOTE) {
			problems.add(FieldProblem.of("note", "request.identityCheck.note.long", LONGEST_NOTE));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
	}

}
