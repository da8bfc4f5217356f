package vn.daysaucongto.request;

import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the customer asked for. */
@Embeddable
class RequestedWork {

	@Enumerated(EnumType.STRING)
	private ParentService parentService;

	private String parentCode;

	@Column(precision = 5, scale = 2)
	private BigDecimal loadKw;

	private int phases;

	@Enumerated(EnumType.STRING)
	@Column(name = "service_option")
	private ServiceOption option;

	private String note;

	protected RequestedWork() {
	}

	RequestedWork(SubmitRequest submitted) {
		this.parentService = submitted.parentService();
		this.parentCode = submitted.parentCode();
		this.loadKw = submitted.loadKw();
		this.phases = submitted.phases();
		this.option = submitted.option();
		this.note = submitted.note();
	}

	ParentService parentService() {
		return this.parentService;
	}

	String parentCode() {
		return this.parentCode;
	}

	BigDecimal loadKw() {
		return this.loadKw;
	}

	int phases() {
		return this.phases;
	}

	ServiceOption option() {
		return this.option;
	}

	String note() {
		return this.note;
	}

}
