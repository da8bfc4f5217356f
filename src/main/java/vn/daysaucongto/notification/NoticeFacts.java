package vn.daysaucongto.notification;

import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.request.RequestView;

/** Collects what the notices about one capability tell; one bean per capability. */
public interface NoticeFacts {

	/** The kinds that it knows about. */
	Set<NoticeKind> kinds();

	/** What there is to tell now; empty when there is nothing (any more). */
	Optional<Facts> collect(NoticeKind kind, RequestView request);

}
