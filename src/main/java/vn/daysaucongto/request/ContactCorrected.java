package vn.daysaucongto.request;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;

/**
 * The customer is reached another way now: what was sent the old way counts no more.
 *
 * @param id of the correction
 */
public record ContactCorrected(long id, RequestCode code, Phone oldPhone, Phone newPhone) {
}
