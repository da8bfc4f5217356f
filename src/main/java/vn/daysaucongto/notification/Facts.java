package vn.daysaucongto.notification;

import java.util.List;
import java.util.Map;

/**
 * What a notice has to tell.
 *
 * @param subject what it is about (number of the appointment, offer, contract version …):
 * when that has changed before the notice goes out, the notice is obsolete
 * @param values what stands for the placeholders of its texts
 * @param pictures shown below the text of an e-mail
 */
public record Facts(String subject, Map<String, String> values, List<OutgoingMessage.Picture> pictures) {

	public static Facts of(String subject, Map<String, String> values) {
		return new Facts(subject, values, List.of());
	}

}
