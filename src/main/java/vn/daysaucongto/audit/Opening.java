package vn.daysaucongto.audit;

import java.time.Instant;

/**
 * Who opened the file of a case, and when.
 *
 * @param reader user id
 */
public record Opening(String reader, Instant at) {
}
