package vn.daysaucongto.estimate;

import java.time.LocalDate;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Vnd;

/** An offer was issued; its amount is due until that day. */
public record OfferIssued(RequestCode request, int number, Vnd total, LocalDate validUntil) {
}
