package vn.daysaucongto.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices to customers: made by the case, sent one by one by a small process of their
 * own.
 */
@Service
public class Notices {

	private static final int LONGEST_NOTE = 1000;

	private final NoticeRows notices;

	private final DeliveryRows deliveries;

	private final Relevance relevance;

	private final NoticeTexts texts;

	private final Requests requests;

	private final Clock clock;

	Notices(NoticeRows notices, DeliveryRows deliveries, Relevance relevance, NoticeTexts texts, Requests requests,
			Clock clock) {
		this.notices = notices;
		this.deliveries = deliveries;
		this.relevance = relevance;
		this.texts = texts;
		this.requests = requests;
		this.clock = clock;
	}

	/**
	 * Notes that the customer is to be told something; only a row is written.
	 * @return id of the notice, {@code DSCT26000123/TB-007}; empty when there is nothing
	 * to tell, or the same still waits to be sent
	 */
	@Transactional
	public Optional<String> create(NoticeOrder order, RequestCode code) {
		RequestView request = this.requests.get(code);
		return this.relevance.facts(order, request)
			.map(Facts::subject)
			.filter((subject) -> this.notices.pending(code, order.kind(), subject).isEmpty())
			.map((subject) -> this.notices
				.save(new Notice(code, this.notices.lastNumber(code) + 1, order, subject, this.clock.instant()))
				.getId());
	}

	/** The notice. @throws NotFound when there is none with that id */
	@Transactional(readOnly = true)
	public NoticeView get(String id) {
		return find(id).view();
	}

	/** Everything the customer of a request was told or is to be told, oldest first. */
	@Transactional(readOnly = true)
	public List<NoticeView> list(RequestCode request) {
		return this.notices.findByRequestCodeOrderByNumber(request).stream().map(Notice::view).toList();
	}

	/** What the channels did with a notice, in the order of trying. */
	@Transactional(readOnly = true)
	public List<DeliveryView> deliveries(String id) {
		return this.deliveries.findByNoticeIdOrderById(id).stream().map(Delivery::view).toList();
	}

	/** What the channels did with all notices of a request, in the order of trying. */
	@Transactional(readOnly = true)
	public List<DeliveryView> deliveries(RequestCode request) {
		return this.deliveries.ofRequest(request).stream().map(Delivery::view).toList();
	}

	/** What the customer reads on the portal and in the App, newest first. */
	@Transactional(readOnly = true)
	public List<InboxItem> inbox(RequestCode request) {
		return this.deliveries.sent(request, ContactChannel.APP)
			.stream()
			.map(Delivery::view)
			.map((message) -> new InboxItem(message.noticeId(), message.title(), message.text(), message.triedAt()))
			.toList();
	}

	/** What the notice is called. */
	public String title(NoticeView notice) {
		return this.texts.title(notice.kind(), notice.ownTitle());
	}

	/** What to tell the customer on the phone; empty when it was overtaken. */
	@Transactional(readOnly = true)
	public Optional<String> spokenText(String id) {
		Notice notice = find(id);
		RequestView request = this.requests.get(notice.requestCode());
		return this.relevance.facts(notice, request).map((facts) -> this.texts.body(notice, request, facts));
	}

	/** What is wrong with the result of a call. */
	@Transactional(readOnly = true)
	public List<FieldProblem> checkCall(String id, CallResult result, String note) {
		if (note != null && note.length() > LONGEST_NOTE) {
			return List.of(FieldProblem.of("note", "notification.call.note.long"));
		}
		if (result == CallResult.LEFT_MESSAGE && (note == null || note.isBlank())) {
			return List.of(FieldProblem.of("note", "notification.call.note.required"));
		}
		if (result == CallResult.NOT_NEEDED && spokenText(id).isPresent()) {
			return List.of(FieldProblem.of("result", "notification.call.result.needed"));
		}
		return List.of();
	}

	/**
	 * A person called the customer, because no channel worked.
	 * @param note what was agreed or heard, or null
	 * @throws InvalidInput when the note does not go with the result
	 */
	@Transactional
	public void called(String id, CallResult result, String note, Actor actor) {
		List<FieldProblem> problems = checkCall(id, result, note);
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		this.notices.lock(id)
			.orElseThrow(() -> new NotFound("notice"))
			.called(result, (note != null) ? Typed.text(note) : null, actor, this.clock.instant());
	}

	private Notice find(String id) {
		return this.notices.findById(id).orElseThrow(() -> new NotFound("notice"));
	}

	/**
	 * A notice as the customer reads it.
	 */
	public record InboxItem(String noticeId, String title, String text, java.time.Instant at) {
	}

}
