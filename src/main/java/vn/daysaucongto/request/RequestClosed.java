package vn.daysaucongto.request;

import vn.daysaucongto.platform.RequestCode;

/** The request is finished. */
public record RequestClosed(RequestCode code, Outcome outcome) {
}
