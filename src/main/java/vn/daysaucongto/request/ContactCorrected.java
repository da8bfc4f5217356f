package vn.daysaucongto.request;

import vn.daysaucongto.platform.RequestCode;

/** The customer is reached another way now: what was sent the old way counts no more. */
public record ContactCorrected(RequestCode code) {
}
