package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a confirmation on record, with everything that follows from it. */
@Component
class ConfirmationRecorder {

	private final ContractConfirmations confirmations;

	private final ConfirmableContract contracts;

	private final Contracts allContracts;

	private final Requests requests;

	private final Documents documents;

	private final CaseInbox inbox;

	private final ConfirmationTexts texts;

	private final ObjectMapper json;

	private final Clock clock;

	ConfirmationRecorder(ContractConfirmations confirmations, ConfirmableContract contracts, Contracts allContracts,
			Requests requests, Documents documents, CaseInbox inbox, ConfirmationTexts texts, ObjectMapper json,
			Clock clock) {
		this.confirmations = confirmations;
		this.contracts = contracts;
		this.allContracts = allContracts;
		this.requests = requests;
		this.documents = documents;
		this.inbox = inbox;
		this.texts = texts;
		this.json = json;
		this.clock = clock;
	}

	/** All of it, or nothing. */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void record(RequestCode code, int number, OtpView challenge, ConfirmationContext context) {
		// locks the request: whoever confirms or cancels at the same moment comes after
		this.requests.customerConfirmed(code);
		RequestView request = this.requests.get(code);
		ContractView contract = this.contracts.require(request, number, challenge.bindingSha256());
		Instant now = this.clock.instant();
		int round = this.confirmations.countByRequestCodeAndNumber(code, number) + 1;
		ContractConfirmation confirmation = new ContractConfirmation(code, contract, round, request.phone(),
				challenge.id(), this.texts.consent(request, contract), context, now);
		String key = code + "/" + number + "/" + round;
		confirmation.provedBy(
				this.documents
					.store(new StoreDocument(code.value(), DocumentKind.CONFIRMATION_EVIDENCE,
							"confirmation-" + number + "-" + round, "xac-nhan-" + code + "-" + number + ".json",
							write(ConfirmationEvidence.of(request, contract, challenge, this.texts, context, now)),
							Actor.SYSTEM.id()))
					.id());
		this.confirmations.saveAndFlush(confirmation);
		this.allContracts.confirmed(code, number, contract.sha256());
		this.inbox
			.post(new CaseMessage("ContractConfirmed", code.value(), request.unit(), key, String.valueOf(number)));
	}

	private byte[] write(ConfirmationEvidence evidence) {
		try {
			return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(evidence);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
