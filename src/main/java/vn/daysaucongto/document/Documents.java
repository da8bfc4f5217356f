package vn.daysaucongto.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of the cases. Who may see a case's files is for the caller to decide; who opened
 * one is kept here.
 */
@Service
public class Documents {

	private static final int MEBIBYTE = 1024 * 1024;

	private final DocumentRows documents;

	private final DocumentContents contents;

	private final DocumentReads reads;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Documents(DocumentRows documents, DocumentContents contents, DocumentReads reads, TransactionTemplate transaction,
			Clock clock) {
		this.documents = documents;
		this.contents = contents;
		this.reads = reads;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Checks and keeps a file. Sending the same upload again returns what is there.
	 * @throws InvalidInput at field {@code file}: too large, empty, or not of a format
	 * that its kind takes
	 */
	public StoredDocument store(StoreDocument store) {
		Format format = check(store);
		try {
			return this.transaction.execute((status) -> storedBefore(store).orElseGet(() -> keep(store, format)));
		}
		catch (DataIntegrityViolationException ex) {
			// the same upload twice at the same moment: the other one won
			return storedBefore(store).orElseThrow(() -> ex);
		}
	}

	/**
	 * A file's bytes; the reader is put on record.
	 * @throws NotFound when there is none with that id
	 */
	@Transactional
	public OpenedDocument open(long id, Actor reader) {
		StoredDocument document = get(id);
		byte[] content = this.contents.findById(id).orElseThrow(() -> new NotFound("document")).content();
		this.reads.save(new DocumentRead(id, reader.id(), this.clock.instant()));
		return new OpenedDocument(document, content);
	}

	/**
	 * A file's bytes for the application's own work, in which nobody reads them.
	 * @throws NotFound when there is none with that id
	 */
	@Transactional(readOnly = true)
	public byte[] content(long id) {
		return this.contents.findById(id).orElseThrow(() -> new NotFound("document")).content();
	}

	/** What is known of a file without opening it. */
	@Transactional(readOnly = true)
	public StoredDocument get(long id) {
		return this.documents.findById(id).orElseThrow(() -> new NotFound("document")).stored();
	}

	/** All files of a case, oldest first. */
	@Transactional(readOnly = true)
	public List<StoredDocument> list(String caseKey) {
		return this.documents.findByCaseKeyOrderById(caseKey).stream().map(Document::stored).toList();
	}

	/** The files of a case that are of these kinds, oldest first. */
	@Transactional(readOnly = true)
	public List<StoredDocument> list(String caseKey, Collection<DocumentKind> kinds) {
		return this.documents.findByCaseKeyAndKindInOrderById(caseKey, kinds).stream().map(Document::stored).toList();
	}

	/** The files of any case with exactly these contents, oldest first. */
	@Transactional(readOnly = true)
	public List<StoredDocument> withSha256(Collection<String> sha256, Collection<DocumentKind> kinds) {
		return this.documents.findBySha256InAndKindInOrderById(sha256, kinds).stream().map(Document::stored).toList();
	}

	/**
	 * Gives all files of one case to another: a form that was filled in became a request.
	 */
	@Transactional
	public void move(String fromCaseKey, String toCaseKey) {
		this.documents.findByCaseKeyOrderById(fromCaseKey).forEach((document) -> document.moveTo(toCaseKey));
	}

	/**
	 * Deletes files that never came to belong to a case and that nobody could open.
	 * @param caseKeyPrefix how the keys of such files begin
	 * @return how many there were
	 */
	@Transactional
	public int deleteOld(String caseKeyPrefix, Instant storedBefore) {
		List<Document> old = this.documents.lockOld(caseKeyPrefix, storedBefore);
		old.forEach((document) -> this.contents.delete(document.id()));
		this.documents.deleteAll(old);
		return old.size();
	}

	/** Who opened a file, oldest first. */
	@Transactional(readOnly = true)
	public List<DocumentReader> readers(long id) {
		return this.reads.findByDocumentIdOrderById(id).stream().map(DocumentRead::shown).toList();
	}

	/** Whether that person ever opened the file. */
	@Transactional(readOnly = true)
	public boolean isOpenedBy(long id, Actor reader) {
		return this.reads.existsByDocumentIdAndReader(id, reader.id());
	}

	private Optional<StoredDocument> storedBefore(StoreDocument store) {
		Optional<Document> before = this.documents.findByCaseKeyAndUploadId(store.caseKey(), store.uploadId());
		if (before.isPresent() && !before.get().isSameAs(store)) {
			throw new Refused("document.uploadId.used");
		}
		return before.map(Document::stored);
	}

	private StoredDocument keep(StoreDocument store, Format format) {
		Document document = this.documents
			.saveAndFlush(new Document(store, format, Sha256.of(store.content()), this.clock.instant()));
		this.contents.save(new DocumentContent(document.id(), store.content()));
		return document.stored();
	}

	private static Format check(StoreDocument store) {
		if (store.uploadId() == null || !store.uploadId().matches("[A-Za-z0-9/._-]{1,64}")) {
			throw InvalidInput.field("uploadId", "document.uploadId.invalid");
		}
		if (store.taken() != null) {
			store.taken().require();
		}
		if (store.content().length == 0) {
			throw InvalidInput.field("file", "document.file.empty");
		}
		if (store.content().length > store.kind().maxBytes()) {
			throw InvalidInput.field("file", "document.file.large", store.kind().maxBytes() / MEBIBYTE);
		}
		return Format.of(store.content())
			.filter(store.kind()::takes)
			.orElseThrow(() -> InvalidInput.field("file",
					store.kind().isPhoto() ? "document.file.notPicture" : "document.file.format"));
	}

}
