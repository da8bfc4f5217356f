package vn.daysaucongto.notification;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;

/**
 * A message ready to go.
 *
 * @param idempotencyKey the same for each attempt through one channel
 * @param request the request that it is about, or null
 * @param unit id of the unit in charge, or null
 * @param email empty when the customer gave none
 * @param title subject of an e-mail, headline in the inbox
 * @param text what is read: ASCII for SMS
 * @param html the same for e-mail, or null
 * @param pictures shown inside the e-mail
 * @param notice what channels with registered templates of their own need, or null for
 * what is no notice
 */
public record OutgoingMessage(String idempotencyKey, RequestCode request, String unit, Phone phone, String email,
		String title, String text, String html, List<Picture> pictures, Told notice) {

	/** A message that is no notice: a code, a warning to staff. */
	public OutgoingMessage(String idempotencyKey, RequestCode request, String unit, Phone phone, String email,
			String title, String text, String html, List<Picture> pictures) {
		this(idempotencyKey, request, unit, phone, email, title, text, html, pictures, null);
	}

	/**
	 * The notice that the text tells.
	 *
	 * @param values what stands for the placeholders of its texts, and nothing else
	 */
	public record Told(NoticeKind kind, Map<String, String> values) {
	}

	/**
	 * A PNG that the HTML names as {@code cid:<id>}, made when it is sent.
	 */
	public record Picture(String id, Supplier<byte[]> png) {
	}

}
