package vn.daysaucongto.signing.evidence;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evidence, one after the other: each names the SHA-256 of the one before and is sealed,
 * so that nothing is changed, left out or put in between later without being seen. The
 * log tells each new end, which whoever keeps logs elsewhere can hold against a chain
 * that was cut off.
 */
@Component
public class EvidenceChain {

	private static final Logger log = LoggerFactory.getLogger(EvidenceChain.class);

	private final EvidenceRows rows;

	private final EvidenceKey key;

	private final Documents documents;

	private final Clock clock;

	EvidenceChain(EvidenceRows rows, EvidenceKey key, Documents documents, Clock clock) {
		this.rows = rows;
		this.key = key;
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * Puts evidence at the end of the chain.
	 * @param uploadId names it within the request, once
	 * @param evidence the file with the place that it takes in it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public StoredDocument add(RequestCode request, String uploadId, String name,
			Function<EvidenceLink, byte[]> evidence) {
		EvidenceHead head = this.rows.lockHead();
		EvidenceLink link = head.next();
		byte[] content = evidence.apply(link);
		StoredDocument stored = this.documents.store(new StoreDocument(request.value(),
				DocumentKind.CONFIRMATION_EVIDENCE, uploadId, name, content, Actor.SYSTEM.id()));
		this.rows.save(new EvidenceRecord(link, request, stored.id(), stored.sha256(), this.key.seal(content),
				this.clock.instant()));
		head.moved(link, stored.sha256());
		log.info("Evidence {} of {}: SHA-256 {}", link.sequence(), request, stored.sha256());
		return stored;
	}

	/** The evidence of a request with its seals, oldest first. */
	@Transactional(readOnly = true)
	public List<SealedEvidence> of(RequestCode request) {
		return this.rows.findByRequestCodeOrderBySequence(request)
			.stream()
			.map((record) -> new SealedEvidence(record.getId(), record.documentId(), record.seal()))
			.toList();
	}

}
