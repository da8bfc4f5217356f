package vn.daysaucongto.signing;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.signing.evidence.EvidenceLink;
import vn.daysaucongto.signing.evidence.EvidenceOrigin;

import org.springframework.stereotype.Component;

/** Evidence is made of a confirmation and of the code that was typed. */
@Component
class ConfirmationOrigin implements EvidenceOrigin {

	private final ContractConfirmations confirmations;

	private final OtpChallengeRows challenges;

	private final ObjectMapper json;

	ConfirmationOrigin(ContractConfirmations confirmations, OtpChallengeRows challenges, ObjectMapper json) {
		this.confirmations = confirmations;
		this.challenges = challenges;
		this.json = json;
	}

	@Override
	public Optional<EvidenceLink> link(byte[] evidence) {
		return read(evidence).map(ConfirmationEvidence::link);
	}

	@Override
	public boolean isStillSaid(long documentId, byte[] evidence) {
		return read(evidence).filter((said) -> isStillSaid(documentId, said)).isPresent();
	}

	private boolean isStillSaid(long documentId, ConfirmationEvidence said) {
		return this.confirmations.findByEvidenceDocumentId(documentId).filter((row) -> row.isSaidBy(said)).isPresent()
				&& this.challenges.findById(said.challenge()).filter((row) -> said.isOf(row.view())).isPresent();
	}

	private Optional<ConfirmationEvidence> read(byte[] evidence) {
		try {
			return Optional.of(this.json.readValue(evidence, ConfirmationEvidence.class));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
