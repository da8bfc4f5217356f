package vn.daysaucongto.contract;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.CaseMessageGuard;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.platform.Typed;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be corrected in a contract ("hiệu chỉnh nội dung"), and the answers. */
@Service
public class ContractChanges implements CaseMessageGuard {

	private static final int LONGEST = 2000;

	private final ChangeRows changes;

	private final ContractRows contracts;

	private final Requests requests;

	private final CaseInbox inbox;

	private final Clock clock;

	ContractChanges(ChangeRows changes, ContractRows contracts, Requests requests, CaseInbox inbox, Clock clock) {
		this.changes = changes;
		this.contracts = contracts;
		this.requests = requests;
		this.inbox = inbox;
		this.clock = clock;
	}

	/**
	 * The customer wants something corrected; saying the same again changes nothing.
	 * @param version that the customer read
	 * @throws Refused when that is not the version to be confirmed, or another wish waits
	 * for its answer
	 */
	@Transactional
	public void request(RequestCode request, int version, String text) {
		String wish = required("text", text);
		this.requests.requireGoingOn(request);
		ContractVersion newest = this.contracts.lockNewest(request).orElseThrow(() -> new NotFound("contract"));
		Optional<ContractChange> open = newest(request).filter(ContractChange::isOpen);
		if (open.isPresent()) {
			if (open.get().wish().equals(wish)) {
				return;
			}
			throw new Refused("contract.change.open");
		}
		if (newest.number() != version) {
			throw new Refused("contract.replaced");
		}
		newest.requireState(ContractState.REVIEWED);
		String reference = String.valueOf(add(request, version, false, wish));
		this.inbox.post(new CaseMessage(message(), request.value(), this.requests.get(request).unit(),
				request + "/" + reference, reference));
	}

	void wishedByUtility(RequestCode request, int version, String reason) {
		add(request, version, true, required("reason", reason));
	}

	private int add(RequestCode request, int version, boolean byUtility, String wish) {
		int number = newest(request).map(ContractChange::number).orElse(0) + 1;
		this.changes.save(new ContractChange(request, number, version, byUtility, wish, this.clock.instant()));
		return number;
	}

	/** The answer to the open wish; whoever gives it can't sign that version. */
	@Transactional
	public void answer(RequestCode request, Revision revision, String answer, Actor actor) {
		String text = required("answer", answer);
		this.contracts.lockNewest(request).orElseThrow(() -> new NotFound("contract")).revised(actor);
		newest(request).orElseThrow(() -> new Refused("contract.change.answered"))
			.answer(revision, text, actor.id(), this.clock.instant());
	}

	/** All wishes, the newest first. */
	@Transactional(readOnly = true)
	public List<ChangeView> of(RequestCode request) {
		return this.changes.findByRequestCodeOrderByNumberDesc(request).stream().map(ContractChange::view).toList();
	}

	/** All wishes with who answered them, oldest first. */
	@Transactional(readOnly = true)
	public List<ChangeRecord> all(RequestCode request) {
		return this.changes.findByRequestCodeOrderByNumber(request).stream().map(ContractChange::record).toList();
	}

	boolean isOpen(RequestCode request) {
		return newest(request).filter(ContractChange::isOpen).isPresent();
	}

	void requireNone(RequestCode request) {
		if (isOpen(request)) {
			throw new Refused("contract.change.open");
		}
	}

	@Override
	public String message() {
		return "ContractChangeRequested";
	}

	@Override
	public boolean stillApplies(CaseMessage message) {
		return newest(RequestCode.of(message.caseKey()))
			.filter((change) -> change.isOpen() && String.valueOf(change.number()).equals(message.reference()))
			.isPresent();
	}

	private Optional<ContractChange> newest(RequestCode request) {
		return this.changes.findFirstByRequestCodeOrderByNumberDesc(request);
	}

	private static String required(String field, String typed) {
		String text = Typed.text(typed);
		if (text.isEmpty()) {
			throw InvalidInput.field(field, "contract.text.required");
		}
		if (text.length() > LONGEST) {
			throw InvalidInput.field(field, "contract.text.long", LONGEST);
		}
		return text;
	}

}
