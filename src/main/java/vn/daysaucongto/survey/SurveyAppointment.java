package vn.daysaucongto.survey;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

/** One appointment of a request; moving it makes the next one. */
@Entity
class SurveyAppointment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_appointment_seq")
	@SequenceGenerator(name = "survey_appointment_seq", sequenceName = "survey_appointment_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private RequestCode requestCode;

	private int number;

	@Column(name = "appointed_day")
	private LocalDate day;

	@Enumerated(EnumType.STRING)
	private Slot slot;

	private String fixedBy;

	private Instant fixedAt;

	private LocalDate wishedDay;

	@Enumerated(EnumType.STRING)
	private Slot wishedSlot;

	private Instant wishedAt;

	protected SurveyAppointment() {
	}

	SurveyAppointment(RequestCode request, int number, LocalDate day, Slot slot, String fixedBy, Instant now) {
		this.requestCode = request;
		this.number = number;
		this.day = day;
		this.slot = slot;
		this.fixedBy = fixedBy;
		this.fixedAt = now;
	}

	/**
	 * @return false when the customer wished the same before
	 */
	boolean wishFor(LocalDate otherDay, Slot otherSlot, Instant now) {
		if (this.wishedAt != null) {
			if (otherDay.equals(this.wishedDay) && otherSlot == this.wishedSlot) {
				return false;
			}
			throw new Refused("survey.appointment.movedAlready");
		}
		this.wishedDay = otherDay;
		this.wishedSlot = otherSlot;
		this.wishedAt = now;
		return true;
	}

	boolean isWishedAway() {
		return this.wishedAt != null;
	}

	int number() {
		return this.number;
	}

	FixedAppointment fixed() {
		return new FixedAppointment(view(), this.fixedBy, this.fixedAt, this.wishedAt);
	}

	Appointment view() {
		return new Appointment(this.number, this.day, this.slot, this.wishedDay, this.wishedSlot);
	}

}
