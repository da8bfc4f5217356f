package vn.daysaucongto.request;

import java.time.Instant;

import vn.daysaucongto.platform.Phone;

/** Staff corrected how the customer is reached. */
public record ContactCorrectionView(Phone oldPhone, Phone newPhone, String oldEmail, String newEmail,
		IdentityCheck check, String note, String correctedBy, Instant correctedAt) {
}
