package vn.daysaucongto.signing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.CaseInbox;
import vn.daysaucongto.platform.CaseMessage;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.evidence.EvidenceChain;

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

	private final EvidenceChain evidence;

	private final CaseInbox inbox;

	private final ConfirmationTexts texts;

	private final ObjectMapper json;

	private final Clock clock;

	ConfirmationRecorder(ContractConfirmations confirmations, ConfirmableContract contracts, Contracts allContracts,
			Requests requests, EvidenceChain evidence, CaseInbox inbox, ConfirmationTexts texts, ObjectMapper json,
			Clock clock) {
		this.confirmations = confirmations;
		this.contracts = contracts;
		this.allContracts = allContracts;
		this.requests = requests;
		this.evidence = evidence;
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
		// as exactly as databases keep it
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		int round = this.confirmations.countByRequestCodeAndNumber(code, number) + 1;
		ContractConfirmation confirmation = new ContractConfirmation(code, contract, round, request.phone(),
				challenge.id(), this.texts.consent(request, contract), context, now);
		String key = code + "/" + number + "/" + round;
		StoredDocument proof = this.evidence.add(code, "confirmation-" + number + "-" + round,
				"xac-nhan-" + code + "-" + number + ".json",
				(link) -> write(ConfirmationEvidence.of(request, contract, challenge, this.texts, context, now, link)));
		confirmation.provedBy(proof.id());
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
