package vn.daysaucongto.contract.template;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What somebody did with a template. */
@Embeddable
class TemplateAct {

	@Enumerated(EnumType.STRING)
	private TemplateActKind kind;

	private String person;

	private Instant at;

	private String remark;

	protected TemplateAct() {
	}

	TemplateAct(TemplateActKind kind, String person, Instant at, String remark) {
		this.kind = kind;
		this.person = person;
		this.at = at;
		this.remark = remark;
	}

	boolean isWritingBy(String somebody) {
		return this.kind.isWriting() && this.person.equals(somebody);
	}

	TemplateView.Act view() {
		return new TemplateView.Act(this.kind, this.person, this.at, this.remark);
	}

}
