package vn.daysaucongto.estimate;

import vn.daysaucongto.platform.RequestCode;

/** An offer ended unpaid: nothing is due for it any more. */
public record OfferClosed(RequestCode request, int number, OfferState state) {
}
