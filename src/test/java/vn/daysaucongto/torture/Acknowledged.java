package vn.daysaucongto.torture;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The drivers' ledger: what a node answered with success. None of it may be lost.
 */
final class Acknowledged {

	private final List<Act> acts = new CopyOnWriteArrayList<>();

	void note(Kind kind, String caseKey, String key) {
		this.acts.add(new Act(kind, caseKey, key));
	}

	List<Act> acts() {
		return this.acts;
	}

	/** What can be acknowledged, and the question whether it is there. */
	enum Kind {

		REQUEST("select count(*) from service_request where code = ? and code = ?"),

		/** The key is the id of the task. */
		TASK("select count(*) from act_hi_taskinst t join task_draft d on d.task_id = t.id_ "
				+ "where d.case_key = ? and t.id_ = ? and t.delete_reason_ = 'completed' and d.applied_at is not null"),

		/** The key is the upload's own id. */
		UPLOAD("select count(*) from document where case_key = ? and upload_id = ?"),

		/** The key is the number of the offer. */
		REFUSAL("select count(*) from offer where request_code = ? and number = cast(? as int) and state = 'DECLINED'"),

		CANCELLATION("select count(*) from service_request where code = ? and code = ? "
				+ "and cancellation_number is not null"),

		PAPERS_COMPLETE("select count(*) from inbox_message where name = 'DocumentsSupplied' and case_key = ? "
				+ "and case_key = ?"),

		/** The key is the number of the version. */
		CHANGE("select count(*) from contract_change where request_code = ? and contract_number = cast(? as int)"),

		/** The key is the number of the version. */
		CONFIRMATION("select count(*) from contract_confirmation where request_code = ? and number = cast(? as int) "
				+ "and voided_at is null"),

		/** The key is the bank's number of the transfer. */
		TRANSFER("select count(*) from receipt r join posting p on p.receipt_id = r.id "
				+ "where p.case_key = ? and r.source_key = ?");

		private final String question;

		Kind(String question) {
			this.question = question;
		}

		String question() {
			return this.question;
		}

	}

	record Act(Kind kind, String caseKey, String key) {
	}

}
