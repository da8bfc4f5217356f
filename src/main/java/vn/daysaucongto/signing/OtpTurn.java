package vn.daysaucongto.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A row to queue up at. There is a fixed number of them, shared by all phones, so that
 * none has to be made first.
 */
@Entity
@Table(name = "otp_turn")
class OtpTurn {

	/** How many rows the changelog brings: 0 to 15. */
	static final int COUNT = 16;

	@Id
	private Integer id;

	protected OtpTurn() {
	}

}
