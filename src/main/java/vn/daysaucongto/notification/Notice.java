package vn.daysaucongto.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;

/** One thing that the customer is told; its words are found when it is sent. */
@Entity
class Notice implements Persistable<String> {

	@Id
	private String id;

	@Version
	private int version;

	private RequestCode requestCode;

	private int number;

	@Enumerated(EnumType.STRING)
	private NoticeKind kind;

	private String subject;

	/** Words of the model; null for the kinds that have theirs in the bundles. */
	private String title;

	private String text;

	@Enumerated(EnumType.STRING)
	private NoticeState state = NoticeState.PENDING;

	private Instant createdAt;

	private Instant settledAt;

	@Enumerated(EnumType.STRING)
	private CallResult callResult;

	private String callNote;

	private String calledBy;

	@Transient
	private boolean fresh;

	protected Notice() {
	}

	Notice(RequestCode requestCode, int number, NoticeOrder order, String subject, Instant now) {
		this.id = "%s/TB-%03d".formatted(requestCode, number);
		this.requestCode = requestCode;
		this.number = number;
		this.kind = order.kind();
		this.subject = subject;
		this.title = order.title();
		this.text = order.text();
		this.createdAt = now;
		this.fresh = true;
	}

	/** The last channel was tried, or what it tells was overtaken. */
	void settle(NoticeState outcome, Instant now) {
		if (this.state == NoticeState.PENDING) {
			this.state = outcome;
			this.settledAt = now;
		}
	}

	/** A person called the customer. */
	void called(CallResult result, String note, Actor actor, Instant now) {
		if (this.state != NoticeState.UNREACHABLE) {
			throw new Refused("notification.call.notNeeded");
		}
		this.state = NoticeState.CALLED;
		this.callResult = result;
		this.callNote = note;
		this.calledBy = actor.id();
		this.settledAt = now;
	}

	@Override
	public String getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	RequestCode requestCode() {
		return this.requestCode;
	}

	int number() {
		return this.number;
	}

	NoticeKind kind() {
		return this.kind;
	}

	String subject() {
		return this.subject;
	}

	NoticeOrder order() {
		return new NoticeOrder(this.kind, this.subject, this.title, this.text);
	}

	NoticeState state() {
		return this.state;
	}

	NoticeView view() {
		return new NoticeView(this.id, this.requestCode, this.kind, this.title, this.state, this.createdAt,
				this.settledAt, this.callResult, this.callNote, this.calledBy);
	}

}
