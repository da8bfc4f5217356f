package vn.daysaucongto.request;

import java.time.Clock;
import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Staff correct how a customer is reached, after they made sure that it is the customer.
 */
@Service
public class ContactCorrections {

	private final ServiceRequests requests;

	private final Requests views;

	private final ContactCorrectionRows corrections;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ContactCorrections(ServiceRequests requests, Requests views, ContactCorrectionRows corrections,
			ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.views = views;
		this.corrections = corrections;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Keeps both, the old and the new.
	 * @throws InvalidInput naming each field
	 * @throws vn.daysaucongto.platform.Refused when the request has ended
	 */
	@Transactional
	public void correct(RequestCode code, CorrectedContact contact, Actor actor) {
		contact.require();
		ServiceRequest request = this.requests.lock(code.value()).orElseThrow(() -> new NotFound("request"));
		RequestView before = this.views.get(code);
		Phone phone = Phone.parse(contact.phone()).orElseThrow();
		if (phone.equals(before.phone()) && contact.email().equals(before.email())) {
			throw InvalidInput.field("phone", "request.contact.same");
		}
		if (contact.email().isEmpty() && before.channels().contains(ContactChannel.EMAIL)) {
			throw InvalidInput.field("email", "request.email.forChannel");
		}
		request.correctContact(phone, contact.email());
		ContactCorrection kept = this.corrections
			.save(new ContactCorrection(before, contact, phone, actor, this.clock.instant()));
		this.events.publishEvent(new ContactCorrected(kept.id(), code, before.phone(), phone));
	}

	/** How often the customer of a request came to be reached another way. */
	@Transactional(readOnly = true)
	public int count(RequestCode code) {
		return this.corrections.countByRequestCode(code);
	}

	/** Those of a request, oldest first. */
	@Transactional(readOnly = true)
	public List<ContactCorrectionView> of(RequestCode code) {
		return this.corrections.findByRequestCodeOrderById(code).stream().map(ContactCorrection::view).toList();
	}

}
