package vn.daysaucongto.notification;

import java.time.Instant;

import vn.daysaucongto.request.ContactChannel;

/**
 * What one channel did with one notice.
 *
 * @param attempts how often the channel was tried
 * @param text the words that it was given
 */
public record DeliveryView(String noticeId, ContactChannel channel, DeliveryOutcome outcome, int attempts, String title,
		String text, Instant triedAt) {
}
