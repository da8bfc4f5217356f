package vn.daysaucongto.signing.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at evidence again: at the chain, the seals, the files, and the rows that it was
 * made of.
 */
@Service
public class EvidenceAudit {

	private final EvidenceRows rows;

	private final EvidenceKey key;

	private final EvidenceOrigin origin;

	private final Documents documents;

	EvidenceAudit(EvidenceRows rows, EvidenceKey key, EvidenceOrigin origin, Documents documents) {
		this.rows = rows;
		this.key = key;
		this.origin = origin;
		this.documents = documents;
	}

	/** All evidence, the newest first. */
	@Transactional(readOnly = true)
	public Page<CheckedEvidence> all(Pageable page) {
		Page<EvidenceRecord> records = this.rows.findAllByOrderBySequenceDesc(page);
		Map<Long, EvidenceRecord> before = before(records.getContent());
		return records.map((record) -> check(record, before));
	}

	/** The evidence of a request, oldest first. */
	@Transactional(readOnly = true)
	public List<CheckedEvidence> of(RequestCode request) {
		List<EvidenceRecord> records = this.rows.findByRequestCodeOrderBySequence(request);
		Map<Long, EvidenceRecord> before = before(records);
		return records.stream().map((record) -> check(record, before)).toList();
	}

	/** Whether the newest evidence is still there. */
	@Transactional(readOnly = true)
	public boolean isEndThere() {
		EvidenceHead head = this.rows.head();
		Optional<EvidenceRecord> newest = this.rows.findFirstByOrderBySequenceDesc();
		return newest.map(EvidenceRecord::getId).orElse(0L) == head.sequence()
				&& newest.map(EvidenceRecord::sha256).orElse(head.sha256()).equals(head.sha256());
	}

	private Map<Long, EvidenceRecord> before(List<EvidenceRecord> records) {
		Set<Long> numbers = records.stream().map((record) -> record.getId() - 1).collect(Collectors.toSet());
		return this.rows.findBySequenceIn(numbers)
			.stream()
			.collect(Collectors.toMap(EvidenceRecord::getId, Function.identity()));
	}

	private CheckedEvidence check(EvidenceRecord record, Map<Long, EvidenceRecord> before) {
		Set<EvidenceFlaw> flaws = EnumSet.noneOf(EvidenceFlaw.class);
		EvidenceRecord previous = before.get(record.getId() - 1);
		if (record.getId() > 1 && previous == null) {
			flaws.add(EvidenceFlaw.GAP);
		}
		if (previous != null && !previous.sha256().equals(record.link().previousSha256())) {
			flaws.add(EvidenceFlaw.CHAIN);
		}
		content(record).filter((bytes) -> Sha256.of(bytes).equals(record.sha256()))
			.ifPresentOrElse((bytes) -> look(record, bytes, flaws), () -> flaws.add(EvidenceFlaw.CONTENT));
		return new CheckedEvidence(record.getId(), record.request(), record.documentId(), record.sha256(),
				record.recordedAt(), flaws);
	}

	private void look(EvidenceRecord record, byte[] evidence, Set<EvidenceFlaw> flaws) {
		if (!this.key.isSealOf(evidence, record.seal())) {
			flaws.add(EvidenceFlaw.SEAL);
		}
		if (!this.origin.link(evidence).equals(Optional.of(record.link()))) {
			flaws.add(EvidenceFlaw.CHAIN);
		}
		if (!this.origin.isStillSaid(record.documentId(), evidence)) {
			flaws.add(EvidenceFlaw.ORIGIN);
		}
	}

	private Optional<byte[]> content(EvidenceRecord record) {
		try {
			return Optional.of(this.documents.content(record.documentId()));
		}
		catch (NotFound gone) {
			return Optional.empty();
		}
	}

}
