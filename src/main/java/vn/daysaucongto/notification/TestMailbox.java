package vn.daysaucongto.notification;

import java.time.Instant;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ContactChannel;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What the demonstration sent: nothing left the machine. There is none outside of it, and
 * in it every member of staff reads all of it.
 */
public interface TestMailbox {

	/**
	 * Messages, newest first.
	 * @param filter part of a phone number, an e-mail address or a request code; empty
	 * for all
	 */
	Page<Item> list(String filter, Pageable page);

	/**
	 * One message.
	 *
	 * @param recipient phone number or e-mail address
	 * @param request the request that it is about, or null
	 */
	record Item(ContactChannel channel, String recipient, RequestCode request, String title, String text,
			Instant sentAt) {
	}

}
