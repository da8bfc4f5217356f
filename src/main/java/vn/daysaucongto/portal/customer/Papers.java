package vn.daysaucongto.portal.customer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.OpenedDocument;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.web.Problems;

import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/**
 * Papers that customers send in and download. Until a form is sent, its papers are kept
 * under the key of its draft, which only its session has.
 */
@Service
public class Papers {

	/** Name of the file inputs in pages: this and the kind. */
	private static final String INPUT = "file-";

	/** Case keys of forms that are not sent yet begin so. */
	static final String UNSENT = "NHAP-";

	private static final int MOST_PER_CASE = 30;

	/** What customers may see; drafts of contracts and photos are for others to show. */
	private static final Set<DocumentKind> SHOWN = Set.of(DocumentKind.REQUEST_PAPER, DocumentKind.OWNERSHIP,
			DocumentKind.IDENTITY, DocumentKind.ACCEPTANCE, DocumentKind.CONTRACT_SIGNED);

	private final Documents documents;

	private final RequestDrafts drafts;

	private final PaperRate rate;

	private final Problems problems;

	Papers(Documents documents, RequestDrafts drafts, PaperRate rate, Problems problems) {
		this.documents = documents;
		this.drafts = drafts;
		this.rate = rate;
		this.problems = problems;
	}

	/** Keeps a paper of a form that is not sent yet. */
	public Paper storeForForm(String token, String kind, String uploadId, MultipartFile file) {
		return store(caseKey(this.drafts.findOrOpen(token)), kind, uploadId, file);
	}

	/** Keeps the papers that came with the form itself, without scripts. */
	void storeForForm(String token, Map<String, List<MultipartFile>> files) {
		if (files.values().stream().flatMap(List::stream).anyMatch((file) -> !file.isEmpty())) {
			storeAll(caseKey(this.drafts.findOrOpen(token)), files);
		}
	}

	public List<Paper> ofForm(String token) {
		return this.drafts.find(token).map((draft) -> shown(caseKey(draft))).orElse(List.of());
	}

	/** The form became a request: so do its papers. */
	void moveFromForm(String draftKey, RequestCode code) {
		this.documents.move(UNSENT + draftKey, code.value());
	}

	public Paper storeForCase(RequestCode code, String kind, String uploadId, MultipartFile file) {
		return store(code.value(), kind, uploadId, file);
	}

	void storeForCase(RequestCode code, Map<String, List<MultipartFile>> files) {
		storeAll(code.value(), files);
	}

	public List<Paper> ofCase(RequestCode code) {
		return shown(code.value());
	}

	/** Papers that the customer sent since then. */
	List<Paper> since(RequestCode code, Instant since) {
		return this.documents.list(code.value(), SHOWN)
			.stream()
			.filter((document) -> document.kind().isCustomerPaper() && !document.storedAt().isBefore(since))
			.map(this::paper)
			.toList();
	}

	/**
	 * A paper of this request.
	 * @throws NotFound also when it is another request's, or not for customers
	 */
	public OpenedDocument open(RequestCode code, long id) {
		StoredDocument document = this.documents.get(id);
		if (!document.caseKey().equals(code.value()) || !SHOWN.contains(document.kind())) {
			throw new NotFound("paper");
		}
		return this.documents.open(id, Actor.CUSTOMER);
	}

	private void storeAll(String caseKey, Map<String, List<MultipartFile>> files) {
		files.forEach((input, chosen) -> chosen.stream().filter((file) -> !file.isEmpty()).forEach((file) -> {
			String kind = input.startsWith(INPUT) ? input.substring(INPUT.length()) : "";
			store(caseKey, kind, RequestForm.newToken(), file);
		}));
	}

	private Paper store(String caseKey, String kind, String uploadId, MultipartFile file) {
		DocumentKind paper = Set.of(DocumentKind.values())
			.stream()
			.filter((known) -> known.name().equals(kind) && known.isCustomerPaper())
			.findFirst()
			.orElseThrow(() -> InvalidInput.field("kind", "portal.upload.kind"));
		if (sentByCustomer(caseKey) >= MOST_PER_CASE) {
			throw InvalidInput.field("file", "portal.upload.tooMany", MOST_PER_CASE);
		}
		if (caseKey.startsWith(UNSENT)) {
			this.rate.take();
		}
		try {
			return paper(this.documents.store(new StoreDocument(caseKey, paper, uploadId, file.getOriginalFilename(),
					file.getBytes(), Actor.CUSTOMER.id())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Photos of staff and files that we made ourselves leave the customer's room alone.
	 */
	private long sentByCustomer(String caseKey) {
		return this.documents.list(caseKey)
			.stream()
			.filter((document) -> document.storedBy().equals(Actor.CUSTOMER.id()))
			.count();
	}

	private List<Paper> shown(String caseKey) {
		return this.documents.list(caseKey, SHOWN).stream().map(this::paper).toList();
	}

	private Paper paper(StoredDocument document) {
		return new Paper(document.id(), document.name(), document.kind(),
				this.problems.text("portal.document." + document.kind()), document.size(), readable(document.size()));
	}

	private static String readable(long bytes) {
		return (bytes < 1_000_000) ? Math.max(1, bytes / 1000) + " KB"
				: String.format(Locale.forLanguageTag("vi"), "%.1f MB", bytes / 1e6);
	}

	private static String caseKey(RequestDraft draft) {
		return UNSENT + draft.key();
	}

	/**
	 * A paper as lists show it.
	 *
	 * @param kindText the kind in words
	 * @param size bytes
	 */
	public record Paper(long id, String name, DocumentKind kind, String kindText, long size, String sizeText) {
	}

}
