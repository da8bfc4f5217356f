package vn.daysaucongto.signing;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.daysaucongto.platform.Phone;

/** One code that was sent: good once, for five minutes, kept as a salted hash. */
@Entity
@Table(name = "otp_challenge")
class OtpChallenge {

	/** Circular 50/2024/TT-NHNN art. 11, taken as the yardstick. */
	static final Duration LIFETIME = Duration.ofMinutes(5);

	/** Wrong codes before it can't be right any more. */
	static final int MOST_FAILURES = 5;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "otp_challenge_seq")
	@SequenceGenerator(name = "otp_challenge_seq", sequenceName = "otp_challenge_seq", allocationSize = 50)
	private Long id;

	@Enumerated(EnumType.STRING)
	private OtpPurpose purpose;

	private String subject;

	/** Who asked for it; codes of one asker leave those of another alone. */
	private String asker;

	/** Null for a decoy: nothing was sent, no code is right. */
	private Phone phone;

	private String codeHash;

	@Column(name = "binding_sha256")
	private String bindingSha256;

	private Instant issuedAt;

	private Instant expiresAt;

	private Instant verifiedAt;

	private int failures;

	protected OtpChallenge() {
	}

	OtpChallenge(OtpPurpose purpose, String subject, String asker, Phone phone, String codeHash, String bindingSha256,
			Instant now) {
		this.purpose = purpose;
		this.subject = subject;
		this.asker = asker;
		this.phone = phone;
		this.codeHash = codeHash;
		this.bindingSha256 = bindingSha256;
		this.issuedAt = now;
		this.expiresAt = now.plus(LIFETIME);
	}

	boolean isFor(OtpPurpose asked, String askedSubject, String by) {
		return this.purpose == asked && this.subject.equals(askedSubject) && this.asker.equals(by);
	}

	OtpCheck check(String typed, Instant now) {
		if (this.verifiedAt != null || !now.isBefore(this.expiresAt)) {
			return OtpCheck.EXPIRED;
		}
		if (this.failures >= MOST_FAILURES) {
			return OtpCheck.SPENT;
		}
		boolean matches = CodeHash.matches(typed, this.codeHash);
		if (!matches || this.phone == null) {
			this.failures++;
			return OtpCheck.WRONG;
		}
		this.verifiedAt = now;
		return OtpCheck.RIGHT;
	}

	/** A newer code was sent. */
	void replaced(Instant now) {
		if (this.verifiedAt == null && now.isBefore(this.expiresAt)) {
			this.expiresAt = now;
		}
	}

	Long id() {
		return this.id;
	}

	OtpView view() {
		return new OtpView(this.id, this.purpose, this.subject, (this.phone != null) ? this.phone.masked() : "",
				this.bindingSha256, this.issuedAt, this.expiresAt, this.verifiedAt, this.failures);
	}

}
