package vn.daysaucongto.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.OpenedDocument;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bank statements that accountants upload. Each transaction of the bank is counted once,
 * however often it is in however many files.
 */
@Service
public class Statements {

	private final StatementReader reader;

	private final StatementUploads uploads;

	private final StatementLines lines;

	private final ReceiptRows receipts;

	private final StatementBooking booking;

	private final Documents documents;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Statements(StatementReader reader, StatementUploads uploads, StatementLines lines, ReceiptRows receipts,
			StatementBooking booking, Documents documents, TransactionTemplate transaction, Clock clock) {
		this.reader = reader;
		this.uploads = uploads;
		this.lines = lines;
		this.receipts = receipts;
		this.booking = booking;
		this.documents = documents;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Books a statement. The same file again goes on with what was not booked yet and
	 * returns the upload that is there.
	 * @param unit where money with an unknown reference is looked after
	 * @throws InvalidInput with a problem for each bad line; nothing is booked then
	 */
	public StatementUploadView importFile(byte[] content, String name, String unit, Actor actor) {
		requireUnit(unit, actor);
		List<StatementEntry> entries = this.reader.read(content);
		requireSameAsBefore(entries);
		StatementUpload upload = keep(content, name, unit, entries, actor);
		this.lines.waiting(upload.id())
			.forEach((line) -> BankTransfers.untilAlone(() -> this.booking.book(line, upload)));
		return upload.view();
	}

	/** Uploads of the person's units, newest first. */
	@Transactional(readOnly = true)
	public Page<StatementUploadView> list(Actor actor, Pageable page) {
		return this.uploads.findByUnitInOrderByIdDesc(actor.units(), page).map(StatementUpload::view);
	}

	/** An upload of the person's units. */
	@Transactional(readOnly = true)
	public StatementUploadView get(long id, Actor actor) {
		StatementUpload upload = this.uploads.findById(id).orElseThrow(() -> new NotFound("statement"));
		requireUnit(upload.unit(), actor);
		return upload.view();
	}

	/** Its lines, as they stand in the file. */
	@Transactional(readOnly = true)
	public Page<StatementLineView> lines(long id, Actor actor, Pageable page) {
		return this.lines.findByUploadIdOrderByLineNumber(get(id, actor).id(), page).map(StatementLine::view);
	}

	/** The file itself. */
	@Transactional
	public OpenedDocument open(long id, Actor actor) {
		return this.documents.open(get(id, actor).documentId(), actor);
	}

	private StatementUpload keep(byte[] content, String name, String unit, List<StatementEntry> entries, Actor actor) {
		String sha256 = Sha256.of(content);
		StoredDocument file = this.documents
			.store(new StoreDocument("SAO-KE-" + unit, DocumentKind.STATEMENT, sha256, name, content, actor.id()));
		try {
			return this.transaction.execute((status) -> this.uploads.findByUnitAndSha256(unit, sha256)
				.orElseGet(() -> create(file, unit, entries, actor)));
		}
		catch (DataIntegrityViolationException ex) {
			// the same file twice at the same moment: the other one won
			Optional<StatementUpload> other = this.uploads.findByUnitAndSha256(unit, sha256);
			return other.orElseThrow(() -> ex);
		}
	}

	private StatementUpload create(StoredDocument file, String unit, List<StatementEntry> entries, Actor actor) {
		StatementUpload upload = this.uploads.saveAndFlush(new StatementUpload(unit, file.name(), file.sha256(),
				file.id(), entries.size(), actor.id(), this.clock.instant()));
		this.lines.saveAll(entries.stream().map((entry) -> new StatementLine(upload.id(), entry)).toList());
		return upload;
	}

	private void requireSameAsBefore(List<StatementEntry> entries) {
		List<FieldProblem> problems = new ArrayList<>();
		for (StatementEntry entry : entries) {
			this.receipts.findBySourceAndSourceKey(ReceiptSource.STATEMENT, entry.transaction())
				.filter((receipt) -> !receipt.amount().equals(entry.amount()))
				.ifPresent((receipt) -> problems.add(FieldProblem.of("line" + entry.line(),
						"payment.statement.line.other", entry.line(), entry.transaction(), receipt.amount().format())));
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
	}

	private static void requireUnit(String unit, Actor actor) {
		if (!actor.units().contains(unit)) {
			throw new NotFound("unit");
		}
	}

}
