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

/** One thing that the customer agreed to, with the version of the text that was shown. */
@Entity
@Table(name = "request_consent")
class Consent {

	/**
	 * Version of the texts {@code request.consent.*}; changes when one of them does.
	 */
	static final String TEXT_VERSION = "2026-11";

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "request_consent_seq")
	@SequenceGenerator(name = "request_consent_seq", sequenceName = "request_consent_seq", allocationSize = 50)
	private Long id;

	@Enumerated(EnumType.STRING)
	private ConsentPurpose purpose;

	private String textVersion;

	private Instant givenAt;

	protected Consent() {
	}

	Consent(ConsentPurpose purpose, Instant givenAt) {
		this.purpose = purpose;
		this.textVersion = TEXT_VERSION;
		this.givenAt = givenAt;
	}

	ConsentPurpose purpose() {
		return this.purpose;
	}

	String textVersion() {
		return this.textVersion;
	}

	GivenConsent given() {
		return new GivenConsent(this.purpose, this.textVersion, this.givenAt);
	}

}
