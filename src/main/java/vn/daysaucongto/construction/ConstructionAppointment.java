package vn.daysaucongto.construction;

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
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.survey.Slot;

/** When the crew comes; never changed, the next one replaces it. */
@Entity
class ConstructionAppointment {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "construction_appointment_seq")
	@SequenceGenerator(name = "construction_appointment_seq", sequenceName = "construction_appointment_seq",
			allocationSize = 50)
	private Long id;

	private RequestCode requestCode;

	private int number;

	@Column(name = "appointed_day")
	private LocalDate day;

	@Enumerated(EnumType.STRING)
	private Slot slot;

	private String reason;

	private String fixedBy;

	private Instant fixedAt;

	protected ConstructionAppointment() {
	}

	ConstructionAppointment(RequestCode request, int number, LocalDate day, Slot slot, String reason, String fixedBy,
			Instant now) {
		this.requestCode = request;
		this.number = number;
		this.day = day;
		this.slot = slot;
		this.reason = reason;
		this.fixedBy = fixedBy;
		this.fixedAt = now;
	}

	FixedVisit fixed() {
		return new FixedVisit(view(), this.fixedBy, this.fixedAt);
	}

	ConstructionVisit view() {
		return new ConstructionVisit(this.number, this.day, this.slot, this.reason);
	}

}
