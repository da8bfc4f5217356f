package vn.daysaucongto.survey;

import java.time.Instant;

/**
 * A recorded survey.
 *
 * @param number id of the record; an estimate names the one that it was made from
 * @param recordedBy user id of the surveyor
 */
public record SurveyView(long number, int appointment, SurveyForm found, String recordedBy, Instant recordedAt) {
}
