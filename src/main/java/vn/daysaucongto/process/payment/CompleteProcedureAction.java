package vn.daysaucongto.process.payment;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.payment.Completions;
import vn.daysaucongto.payment.SettlementView;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.Vnd;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** The accountant invoices and archives: the end of the procedure (B13). */
@Component
class CompleteProcedureAction implements TaskAction<CompleteProcedureAction.Form> {

	private final Requests requests;

	private final Completions completions;

	private final Documents documents;

	CompleteProcedureAction(Requests requests, Completions completions, Documents documents) {
		this.requests = requests;
		this.completions = completions;
		this.documents = documents;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.COMPLETE_PROCEDURE;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		SettlementView settlement = this.completions.of(task.request()).orElseThrow();
		Long signed = this.documents.list(task.caseKey(), Set.of(DocumentKind.CONTRACT_SIGNED))
			.stream()
			.reduce((older, newer) -> newer)
			.map(StoredDocument::id)
			.orElse(null);
		return new View(this.requests.get(task.request()),
				new SignedContract(settlement.contractVersion(), settlement.agreed(), signed), settlement,
				this.documents.list(task.caseKey()));
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		this.completions.check(task.request(), form.invoiceNumber());
		return List.of();
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		this.completions.complete(task.request(), form.invoiceNumber(), task.actor());
		return Decision.NONE;
	}

	/** What was agreed, paid and filed. */
	record View(RequestView request, SignedContract contract, SettlementView settlement,
			List<StoredDocument> documents) {
	}

	/** The contract that both sides signed. */
	record SignedContract(int number, Vnd total, Long documentId) {
	}

	/** What closes the file. */
	record Form(
			@NotBlank(message = "payment.required") @Size(max = 40, message = "payment.text.long") String invoiceNumber,
			@AssertTrue(message = "payment.completed.handedOver") boolean handedOver,
			@AssertTrue(message = "payment.completed.archived") boolean archived,
			@Size(max = 1000, message = "payment.text.long") String note) {
	}

}
