package vn.daysaucongto.contract;

import java.time.Instant;

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

/** A wish for correction, and its answer. */
@Entity
class ContractChange {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_change_seq")
	@SequenceGenerator(name = "contract_change_seq", sequenceName = "contract_change_seq", allocationSize = 50)
	private Long id;

	@Version
	private int lockVersion;

	private RequestCode requestCode;

	private int number;

	private int contractNumber;

	private boolean byUtility;

	private String wish;

	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private ChangeState state = ChangeState.OPEN;

	private String answer;

	private String answeredBy;

	private Instant answeredAt;

	protected ContractChange() {
	}

	ContractChange(RequestCode request, int number, int contract, boolean byUtility, String wish, Instant now) {
		this.requestCode = request;
		this.number = number;
		this.contractNumber = contract;
		this.byUtility = byUtility;
		this.wish = wish;
		this.askedAt = now;
	}

	void answer(Revision revision, String text, String person, Instant now) {
		if (this.state != ChangeState.OPEN) {
			throw new Refused("contract.change.answered");
		}
		this.state = (revision == Revision.NEW_VERSION) ? ChangeState.ACCEPTED : ChangeState.DECLINED;
		this.answer = text;
		this.answeredBy = person;
		this.answeredAt = now;
	}

	boolean isOpen() {
		return this.state == ChangeState.OPEN;
	}

	int number() {
		return this.number;
	}

	String wish() {
		return this.wish;
	}

	ChangeRecord record() {
		return new ChangeRecord(view(), this.answeredBy);
	}

	ChangeView view() {
		return new ChangeView(this.number, this.contractNumber, this.byUtility, this.wish, this.askedAt, this.state,
				this.answer, this.answeredAt);
	}

}
