package vn.daysaucongto.contract;

/**
 * A wish for correction, with who answered it.
 *
 * @param answeredBy user id, null while it is open
 */
public record ChangeRecord(ChangeView change, String answeredBy) {
}
