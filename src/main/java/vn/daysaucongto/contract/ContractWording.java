package vn.daysaucongto.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/**
 * What a version says, as the HTML that its PDF was set from. Kept, and never made anew:
 * it is known, too, when the text of the next contracts is another.
 */
@Entity
class ContractWording implements Persistable<Long> {

	private static final int LONGEST = 200_000;

	@Id
	private Long contractId;

	@Column(length = LONGEST, updatable = false)
	private String html;

	protected ContractWording() {
	}

	ContractWording(Long contractId, String html) {
		this.contractId = contractId;
		this.html = html;
	}

	@Override
	public Long getId() {
		return this.contractId;
	}

	/** Written once. */
	@Override
	public boolean isNew() {
		return true;
	}

}
