package vn.daysaucongto.notification;

import java.time.Instant;

import vn.daysaucongto.platform.RequestCode;

/**
 * A notice as others see it.
 *
 * @param ownTitle what the model calls it, or null when the kind says it
 * @param settledAt when the last channel was tried or the customer was called, or null
 * @param callResult what came of calling the customer, or null
 * @param callNote what the person who called noted, or null
 * @param calledBy user id of the person who called, or null
 */
public record NoticeView(String id, RequestCode request, NoticeKind kind, String ownTitle, NoticeState state,
		Instant createdAt, Instant settledAt, CallResult callResult, String callNote, String calledBy) {
}
