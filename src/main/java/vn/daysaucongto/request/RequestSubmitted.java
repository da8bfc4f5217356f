package vn.daysaucongto.request;

import vn.daysaucongto.platform.RequestCode;

/** A customer sent a request (step B1). */
public record RequestSubmitted(RequestCode code) {
}
