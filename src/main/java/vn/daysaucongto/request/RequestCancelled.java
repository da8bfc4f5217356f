package vn.daysaucongto.request;

import vn.daysaucongto.platform.RequestCode;

/** The request is cancelled; it closes when the customer's money is back. */
public record RequestCancelled(RequestCode code) {
}
