package vn.daysaucongto.request;

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
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;

/** Staff corrected how the customer is reached; never changed. */
@Entity
@Table(name = "contact_correction")
class ContactCorrection {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_correction_seq")
	@SequenceGenerator(name = "contact_correction_seq", sequenceName = "contact_correction_seq", allocationSize = 50)
	private Long id;

	private RequestCode requestCode;

	private Phone oldPhone;

	private Phone newPhone;

	private String oldEmail;

	private String newEmail;

	@Enumerated(EnumType.STRING)
	private IdentityCheck identityCheck;

	private String note;

	private String correctedBy;

	private Instant correctedAt;

	protected ContactCorrection() {
	}

	ContactCorrection(RequestView before, CorrectedContact after, Phone phone, Actor actor, Instant now) {
		this.requestCode = before.code();
		this.oldPhone = before.phone();
		this.newPhone = phone;
		this.oldEmail = before.email();
		this.newEmail = after.email();
		this.identityCheck = after.check();
		this.note = after.note();
		this.correctedBy = actor.id();
		this.correctedAt = now;
	}

	Long id() {
		return this.id;
	}

	ContactCorrectionView view() {
		return new ContactCorrectionView(this.oldPhone, this.newPhone, this.oldEmail, this.newEmail, this.identityCheck,
				this.note, this.correctedBy, this.correctedAt);
	}

}
