package vn.daysaucongto.signing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.IdentityCheck;

/** Staff verified the customer after too many wrong codes; never changed. */
@Entity
@Table(name = "confirmation_unlock")
class ConfirmationUnlock {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confirmation_unlock_seq")
	@SequenceGenerator(name = "confirmation_unlock_seq", sequenceName = "confirmation_unlock_seq", allocationSize = 50)
	private Long id;

	private RequestCode requestCode;

	private int number;

	/** Of the codes, see {@link OtpPurpose#CONTRACT_CONFIRMATION}. */
	private String subject;

	@Enumerated(EnumType.STRING)
	private IdentityCheck identityCheck;

	private String note;

	private String unlockedBy;

	private Instant unlockedAt;

	protected ConfirmationUnlock() {
	}

	ConfirmationUnlock(RequestCode code, int number, String subject, IdentityCheck check, String note, Actor actor,
			Instant now) {
		this.requestCode = code;
		this.number = number;
		this.subject = subject;
		this.identityCheck = check;
		this.note = note;
		this.unlockedBy = actor.id();
		this.unlockedAt = now;
	}

	UnlockView view() {
		return new UnlockView(this.number, this.identityCheck, this.note, this.unlockedBy, this.unlockedAt);
	}

}
