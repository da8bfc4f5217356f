package vn.daysaucongto.contract.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import vn.daysaucongto.platform.Refused;

/**
 * One version of the text of contracts: written by some, approved by somebody else, and
 * the same for ever after.
 */
@Entity
class ContractTemplate {

	static final int LONGEST = 100_000;

	@Id
	private Integer number;

	/** Null while it is not stored. */
	@Version
	private Integer lockVersion;

	/** The one that it was written from, null for the first. */
	private Integer basedOn;

	@Column(length = LONGEST)
	private String html;

	/** What it is for. */
	private String note;

	@Enumerated(EnumType.STRING)
	private TemplateState state = TemplateState.DRAFT;

	/** Counts the times it was saved. */
	private int edition;

	@ElementCollection
	@CollectionTable(name = "contract_template_act", joinColumns = @JoinColumn(name = "template"))
	@OrderColumn(name = "position")
	private List<TemplateAct> acts = new ArrayList<>();

	protected ContractTemplate() {
	}

	/** The next one, which says the same as that one so far. */
	ContractTemplate(int number, ContractTemplate before) {
		this.number = number;
		this.basedOn = before.number;
		this.html = before.html;
		this.note = "";
	}

	void edit(int seenEdition, String text, String purpose, String person, Instant now) {
		requireState(TemplateState.DRAFT);
		if (this.edition != seenEdition) {
			throw new Refused("contract.template.overtaken");
		}
		this.html = text;
		this.note = purpose;
		this.edition++;
		act(TemplateActKind.EDITED, person, now, null);
	}

	void submit(String person, Instant now) {
		requireState(TemplateState.DRAFT);
		this.state = TemplateState.SUBMITTED;
		act(TemplateActKind.SUBMITTED, person, now, null);
	}

	void approve(String person, Instant now) {
		requireOther(person);
		this.state = TemplateState.APPROVED;
		act(TemplateActKind.APPROVED, person, now, null);
	}

	void sendBack(String reason, String person, Instant now) {
		requireOther(person);
		this.state = TemplateState.DRAFT;
		act(TemplateActKind.SENT_BACK, person, now, reason);
	}

	void replaced() {
		requireState(TemplateState.APPROVED);
		this.state = TemplateState.REPLACED;
	}

	/** Four eyes. */
	private void requireOther(String person) {
		requireState(TemplateState.SUBMITTED);
		if (this.acts.stream().anyMatch((act) -> act.isWritingBy(person))) {
			throw new Refused("contract.template.fourEyes");
		}
	}

	/** True while it is written or waits for its approval. */
	boolean isOpen() {
		return this.state == TemplateState.DRAFT || this.state == TemplateState.SUBMITTED;
	}

	private void requireState(TemplateState expected) {
		if (this.state != expected) {
			throw new Refused("contract.template.state." + this.state);
		}
	}

	private void act(TemplateActKind kind, String person, Instant now, String remark) {
		this.acts.add(new TemplateAct(kind, person, now, remark));
	}

	int number() {
		return this.number;
	}

	Integer basedOn() {
		return this.basedOn;
	}

	String html() {
		return this.html;
	}

	TemplateView view() {
		return new TemplateView(this.number, this.basedOn, this.state, this.html, this.note, this.edition,
				this.acts.stream().map(TemplateAct::view).toList());
	}

}
