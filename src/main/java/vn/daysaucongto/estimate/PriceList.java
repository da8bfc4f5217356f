package vn.daysaucongto.estimate;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.daysaucongto.platform.Refused;

/** Unit prices of a quarter: submitted by one person, approved by another. */
@Entity
class PriceList {

	@Id
	private Long id;

	private int priceYear;

	private int quarter;

	private String submittedBy;

	private String approvedBy;

	private Instant approvedAt;

	protected PriceList() {
	}

	void approve(String person, Instant now) {
		if (person.equals(this.submittedBy)) {
			throw new Refused("estimate.fourEyes");
		}
		this.approvedBy = person;
		this.approvedAt = now;
	}

}
