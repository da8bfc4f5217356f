package vn.daysaucongto.request;

import java.time.Instant;

/**
 * What the customer agreed to.
 *
 * @param textVersion version of the text that was shown
 */
public record GivenConsent(ConsentPurpose purpose, String textVersion, Instant givenAt) {
}
