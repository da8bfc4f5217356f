package vn.daysaucongto.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/** Knows what a notice has to tell now, and whether it is still worth telling. */
@Component
class Relevance {

	private final Map<NoticeKind, NoticeFacts> facts = new EnumMap<>(NoticeKind.class);

	Relevance(List<NoticeFacts> sources) {
		sources.forEach((source) -> source.kinds().forEach((kind) -> {
			if (this.facts.put(kind, source) != null) {
				throw new IllegalStateException("Two sources of facts for notices " + kind);
			}
		}));
	}

	/** What there is to tell; empty when there is nothing. */
	Optional<Facts> facts(NoticeOrder order, RequestView request) {
		if (order.kind() == NoticeKind.FROM_MODEL) {
			// the model alone knows what it is about
			return Optional.of(Facts.of(order.name(), Map.of()));
		}
		NoticeKind kind = order.kind();
		return (request.isOver() && !kind.isClosing()) ? Optional.empty() : source(kind).collect(kind, request);
	}

	/** The same, when it is still about what it was made for. */
	Optional<Facts> facts(Notice notice, RequestView request) {
		return facts(notice.order(), request).filter((now) -> now.subject().equals(notice.subject()));
	}

	private NoticeFacts source(NoticeKind kind) {
		NoticeFacts source = this.facts.get(kind);
		if (source == null) {
			throw new IllegalStateException("Nobody knows what notices " + kind + " tell");
		}
		return source;
	}

}
