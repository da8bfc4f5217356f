package vn.daysaucongto.document;

import java.time.Instant;

/** Who opened a file, and when. */
public record DocumentReader(String reader, Instant readAt) {
}
