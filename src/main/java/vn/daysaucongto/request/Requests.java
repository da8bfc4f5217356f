package vn.daysaucongto.request;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Phone;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Typed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Service requests: what customers and staff do with them. An act that the state does not
 * allow is {@link vn.daysaucongto.platform.Refused}; repeating an act does no harm.
 */
@Service
public class Requests {

	private final ServiceRequests requests;

	private final RequestCodes codes;

	private final SubmitChecks checks;

	private final Units units;

	private final CaseInbox inbox;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Requests(ServiceRequests requests, RequestCodes codes, SubmitChecks checks, Units units, CaseInbox inbox,
			ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
		this.requests = requests;
		this.codes = codes;
		this.checks = checks;
		this.units = units;
		this.inbox = inbox;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** What is wrong with a request that is not sent yet. */
	public List<FieldProblem> check(SubmitRequest request) {
		return this.checks.check(request);
	}

	/**
	 * Version of the consent texts {@code request.consent.<purpose>} that are shown now.
	 */
	public String consentVersion() {
		return Consent.TEXT_VERSION;
	}

	/**
	 * Takes a request in (step B1) and starts its case. The same client key returns the
	 * same code.
	 * @throws InvalidInput naming each field
	 * @throws Refused when that key came with other content before
	 */
	public RequestCode submit(SubmitRequest request) {
		return submit(request, (code) -> {
		});
	}

	/**
	 * Takes a request in, with something more to do for it in the same transaction (its
	 * uploaded papers).
	 * @param withIt called once, with the new code
	 */
	public RequestCode submit(SubmitRequest request, Consumer<RequestCode> withIt) {
		try {
			return this.transaction.execute((status) -> sentBefore(request).orElseGet(() -> create(request, withIt)));
		}
		catch (DataIntegrityViolationException ex) {
			// the same form sent twice at the same moment: the other one won
			return sentBefore(request).orElseThrow(() -> ex);
		}
	}

	private Optional<RequestCode> sentBefore(SubmitRequest request) {
		Optional<RequestCode> sent = this.requests.findCodeByClientKey(request.clientKey()).map(RequestCode::of);
		sent.flatMap(this::find).filter((before) -> !isSame(before, request)).ifPresent((other) -> {
			throw new Refused("request.clientKey.used");
		});
		return sent;
	}

	/** Who has the key of another's form neither gets its code nor loses an own form. */
	private boolean isSame(RequestView before, SubmitRequest request) {
		return Phone.parse(request.phone()).filter(before.phone()::equals).isPresent()
				&& before.customerName().equals(request.customerName()) && before.address().equals(request.address())
				&& this.units.ward(request.ward()).map(Ward::name).filter(before.wardName()::equals).isPresent()
				&& before.customerCode().equals(request.customerCode())
				&& before.parentService() == request.parentService() && before.option() == request.option()
				&& before.loadKw().compareTo(request.loadKw()) == 0 && before.phases() == request.phases()
				&& before.email().equals(request.email()) && before.note().equals(request.note());
	}

	private RequestCode create(SubmitRequest submitted, Consumer<RequestCode> withIt) {
		List<FieldProblem> problems = this.checks.check(submitted);
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		Ward ward = this.units.ward(submitted.ward()).orElseThrow();
		String unit = submitted.customerCode().isEmpty() ? ward.unit()
				: this.units.ofCustomer(submitted.customerCode()).orElseThrow().id();
		ServiceRequest request = this.requests
			.save(new ServiceRequest(this.codes.next(), unit, ward, submitted, this.clock.instant()));
		withIt.accept(request.code());
		post(request, "RequestSubmitted", submitted.clientKey(), null);
		this.events.publishEvent(new RequestSubmitted(request.code()));
		return request.code();
	}

	/** The request. @throws NotFound when there is none with that code */
	@Transactional(readOnly = true)
	public RequestView get(RequestCode code) {
		return find(code).orElseThrow(() -> new NotFound("request"));
	}

	@Transactional(readOnly = true)
	public Optional<RequestView> find(RequestCode code) {
		return this.requests.findById(code.value())
			.map((request) -> request.view(this.units.get(request.unit()).name()));
	}

	/** What the customer agreed to. @throws NotFound when there is no such request */
	@Transactional(readOnly = true)
	public List<GivenConsent> consents(RequestCode code) {
		return this.requests.findById(code.value())
			.orElseThrow(() -> new NotFound("request"))
			.consents()
			.stream()
			.map(Consent::given)
			.toList();
	}

	/**
	 * Staff correct how the customer is called or where the work is done.
	 * @param address number and street
	 */
	@Transactional
	public void correct(RequestCode code, String customerName, String address) {
		lock(code).correct(customerName, address);
	}

	/**
	 * For an act of another capability that only makes sense while the request goes on;
	 * until its transaction ends, nobody ends the request.
	 * @throws vn.daysaucongto.platform.Refused when it has ended or is about to
	 */
	@Transactional
	public void requireGoingOn(RequestCode code) {
		lock(code).requireGoingOn();
	}

	/** The papers are in order. */
	@Transactional
	public void accept(RequestCode code, Actor actor) {
		lock(code).accept();
	}

	/**
	 * Asks the customer for papers.
	 * @param text what is missing, as the customer reads it
	 */
	@Transactional
	public void askForDocuments(RequestCode code, String text, Actor actor) {
		lock(code).askForDocuments(limited("text", text, 2000), this.clock.instant());
	}

	/** The customer has sent everything that was asked for. */
	@Transactional
	public void supplyDocuments(RequestCode code) {
		ServiceRequest request = lock(code);
		if (request.documentsSupplied()) {
			String round = String.valueOf(request.missing().round());
			post(request, "DocumentsSupplied", code + "/" + round, round);
		}
	}

	/**
	 * Turns the request down.
	 * @param reason as the customer reads it
	 */
	@Transactional
	public void reject(RequestCode code, String reason, Actor actor) {
		lock(code).reject(limited("reason", reason, 2000));
	}

	/** The customer cancels. Refused once the contract is confirmed. */
	@Transactional
	public CancellationResult cancel(RequestCode code, String reason) {
		ServiceRequest request = lock(code);
		CancellationResult result = request.cancel(limited("reason", reason, 1000), this.clock.instant());
		String number = String.valueOf(request.cancellation().number());
		boolean now = result == CancellationResult.CANCELLED;
		boolean first = post(request, now ? "CancellationRequested" : "CancellationReviewRequested",
				code + "/" + number, number);
		if (now && first) {
			this.events.publishEvent(new RequestCancelled(code));
		}
		return result;
	}

	/** Decides about cancelling after construction had begun. */
	@Transactional
	public void decideCancellation(RequestCode code, CancellationDecision decision, String answer, Actor actor) {
		ServiceRequest request = lock(code);
		request.decideCancellation(decision, limited("answer", answer, 1000));
		if (decision == CancellationDecision.APPROVE) {
			String number = String.valueOf(request.cancellation().number());
			post(request, "CancellationApproved", code + "/" + number, number);
			this.events.publishEvent(new RequestCancelled(code));
		}
	}

	/** Construction began on site: from now on a person decides about cancelling. */
	@Transactional
	public void constructionBegan(RequestCode code) {
		lock(code).constructionBegan(this.clock.instant());
	}

	/** The customer confirmed the contract: cancelling is over. */
	@Transactional
	public void customerConfirmed(RequestCode code) {
		lock(code).confirmed(this.clock.instant());
	}

	/** The utility refused to sign: the customer's confirmation holds no longer. */
	@Transactional
	public void confirmationVoided(RequestCode code) {
		lock(code).confirmationVoided();
	}

	/**
	 * A leader ends the request because the customer does not confirm: nothing can be
	 * confirmed any more.
	 * @throws vn.daysaucongto.platform.Refused when the customer has confirmed meanwhile
	 */
	@Transactional
	public void closing(RequestCode code, Actor actor) {
		lock(code).closing();
	}

	/**
	 * The case reached its end.
	 * @throws vn.daysaucongto.platform.Refused when it lapses for papers that nobody
	 * awaits any more
	 */
	@Transactional
	public void close(RequestCode code, Outcome outcome) {
		if (lock(code).close(outcome, this.clock.instant())) {
			this.events.publishEvent(new RequestClosed(code, outcome));
		}
	}

	private static String limited(String field, String typed, int longest) {
		String text = Typed.text(typed);
		if (text.length() > longest) {
			throw InvalidInput.field(field, "request.text.long", longest);
		}
		return text;
	}

	private ServiceRequest lock(RequestCode code) {
		return this.requests.lock(code.value()).orElseThrow(() -> new NotFound("request"));
	}

	private boolean post(ServiceRequest request, String message, String senderKey, String reference) {
		return this.inbox.post(new CaseMessage(message, request.code().value(), request.unit(), senderKey, reference));
	}

}
