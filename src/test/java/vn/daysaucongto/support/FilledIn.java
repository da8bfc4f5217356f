package vn.daysaucongto.support;

import java.util.List;
import java.util.Map;

/** Forms as people fill them in, with nothing out of the ordinary. */
public final class FilledIn {

	private FilledIn() {
	}

	/** The customer's request, as JSON. */
	public static Map<String, ?> request(String consentVersion, String phone) {
		return Map.ofEntries(Map.entry("consentVersion", consentVersion), Map.entry("parentService", "CAPACITY_CHANGE"),
				Map.entry("customerCode", "PC05AA0012345"), Map.entry("ward", "hai-chau"),
				Map.entry("customerName", "Nguyễn Thị Hoa"), Map.entry("phone", phone),
				Map.entry("email", "hoa@example.com"), Map.entry("address", "12 Lê Lợi"), Map.entry("loadKw", "5,5"),
				Map.entry("phases", "1"), Map.entry("option", "FULL_QUOTATION"),
				Map.entry("consents", List.of("PROVIDE_SERVICE", "ELECTRONIC_CONFIRMATION")));
	}

	/** The surveyor's record: it can be done. */
	public static Map<String, ?> survey() {
		return Map.ofEntries(Map.entry("result", "FEASIBLE"), Map.entry("meterNumber", "CT-123"),
				Map.entry("meterPosition", "Trụ cổng"), Map.entry("phases", 1), Map.entry("loadKw", 5.5),
				Map.entry("cosPhi", 0.85),
				Map.entry("route", List.of(Map.of("laying", "WALL", "lengthM", 40, "slackPercent", 5))),
				Map.entry("poles", 0), Map.entry("brackets", 4), Map.entry("clamps", 8),
				Map.entry("option", "FULL_QUOTATION"), Map.entry("present", "Chị Hoa, chủ nhà"));
	}

}
