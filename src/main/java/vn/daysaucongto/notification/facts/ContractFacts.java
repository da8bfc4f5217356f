package vn.daysaucongto.notification.facts;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.daysaucongto.contract.ChangeState;
import vn.daysaucongto.contract.ChangeView;
import vn.daysaucongto.contract.ContractChanges;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.notification.Facts;
import vn.daysaucongto.notification.NoticeFacts;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;

import org.springframework.stereotype.Component;

/**
 * B10 and B11: the contract that waits to be confirmed, overtaken once it is confirmed or
 * to be corrected; and what became of a correction.
 */
@Component
class ContractFacts implements NoticeFacts {

	private final Contracts contracts;

	private final ContractChanges changes;

	private final Words words;

	ContractFacts(Contracts contracts, ContractChanges changes, Words words) {
		this.contracts = contracts;
		this.changes = changes;
		this.words = words;
	}

	@Override
	public Set<NoticeKind> kinds() {
		return Set.of(NoticeKind.CONTRACT_READY, NoticeKind.CONTRACT_REMINDER, NoticeKind.CONTRACT_ANSWER,
				NoticeKind.CONFIRMATION_VOIDED);
	}

	@Override
	public Optional<Facts> collect(NoticeKind kind, RequestView request) {
		RequestCode code = request.code();
		return switch (kind) {
			case CONTRACT_ANSWER ->
				newest(code).filter((change) -> !change.byUtility() && change.state() == ChangeState.DECLINED)
					.map((change) -> Facts.of(String.valueOf(change.number()),
							Map.of("contract", name(code, change.version()), "answer", change.answer())));
			case CONFIRMATION_VOIDED -> newest(code).filter(ChangeView::byUtility)
				.map((change) -> Facts.of(String.valueOf(change.number()),
						Map.of("contract", name(code, change.version()))));
			default -> this.contracts.current(code)
				.filter((contract) -> contract.state() == ContractState.REVIEWED && !contract.changeOpen())
				.map((contract) -> Facts.of(String.valueOf(contract.number()),
						Map.of("contract", name(code, contract.number()), "corrected", corrected(code, contract),
								"replaces", replaces(code, contract))));
		};
	}

	/** What the version before was corrected for, in answer to the customer. */
	private String corrected(RequestCode code, ContractView contract) {
		return newest(code)
			.filter((change) -> change.state() == ChangeState.ACCEPTED && !change.byUtility()
					&& change.version() < contract.number())
			.map((change) -> this.words.text("notification.CONTRACT_READY.corrected", change.answer()))
			.orElse("");
	}

	/** That what the customer read before holds no longer. */
	private String replaces(RequestCode code, ContractView contract) {
		if (contract.number() == 1) {
			return "";
		}
		return this.contracts.shownBefore(code, contract.number())
			.map((number) -> this.words.text("notification.CONTRACT_READY.replaces", number))
			.orElse("");
	}

	private Optional<ChangeView> newest(RequestCode code) {
		return this.changes.of(code).stream().findFirst();
	}

	private static String name(RequestCode code, int number) {
		return code + "/HĐDV-" + number;
	}

}
