package vn.daysaucongto.halts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.jdbc.core.JdbcTemplate;

/** Whether all that was done for a case is there, and once. */
final class CaseCheck {

	/** Each question counts something of a case, and the answer is one. */
	private static final Map<String, String> ONCE = Map.of("end", """
			select count(*) from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
			where p.business_key_ = ? and p.end_time_ is not null and a.act_id_ = 'Completed'""", "case",
			"select count(*) from act_hi_procinst where business_key_ = ?", "payment",
			"select count(*) from posting where case_key = ? and kind = 'RECEIVED'", "paid due",
			"select count(*) from due where request_code = ? and state = 'PAID' and paid = amount", "confirmation",
			"select count(*) from contract_confirmation where request_code = ? and voided_at is null", "signed version",
			"select count(*) from contract_version where request_code = ? and state = 'SIGNED'", "signed file",
			"select count(*) from document where case_key = ? and kind = 'CONTRACT_SIGNED'", "survey",
			"select count(*) from survey_record where request_code = ?", "estimate",
			"select count(*) from estimate where request_code = ?");

	/** Each row is something that is left, or there twice. */
	private static final List<String> NONE = List.of(
			// the confirmation itself ends the one on site
			"select 'task ' || t.task_def_key_ from act_hi_taskinst t join act_hi_procinst p "
					+ "on p.proc_inst_id_ = t.proc_inst_id_ where p.business_key_ = ? "
					+ "group by t.task_def_key_ having count(*) <> 1 "
					+ "or min(t.delete_reason_) <> 'completed' and t.task_def_key_ <> 'SignOnSite'",
			"select 'running ' || business_key_ from act_ru_execution where business_key_ like ? || '%'",
			"select 'act ' || name from inbox_message where state = 'WAITING' and case_key = ?",
			"select 'incident ' || incident_msg_ from act_ru_incident where ? <> ''",
			"select 'notice ' || id from notice where state <> 'SENT' and state <> 'OBSOLETE' and request_code = ?",
			"select 'photo ' || kind from document where case_key = ? and kind in ('PHOTO_METER', 'PHOTO_ROUTE', "
					+ "'PHOTO_ENTRY', 'PHOTO_AS_BUILT', 'ACCEPTANCE') group by kind having count(*) <> 1");

	private final JdbcTemplate sql;

	CaseCheck(JdbcTemplate sql) {
		this.sql = sql;
	}

	/** What is wrong; empty when nothing is. */
	List<String> of(RequestCode code) {
		List<String> wrong = new ArrayList<>();
		ONCE.forEach((what, question) -> {
			long number = this.sql.queryForObject(question, Long.class, code.value());
			if (number != 1) {
				wrong.add(number + " times: " + what);
			}
		});
		NONE.forEach((question) -> wrong.addAll(this.sql.queryForList(question, String.class, code.value())));
		this.sql.query("select c.content from document d join document_content c on c.document_id = d.id "
				+ "where d.kind = 'CONTRACT_SIGNED' and d.case_key = ?", (row) -> {
					int signatures = new String(row.getBytes(1), StandardCharsets.ISO_8859_1).split("/ByteRange",
							-1).length - 1;
					if (signatures != 1) {
						wrong.add(signatures + " signatures");
					}
				}, code.value());
		return wrong;
	}

	/** How many requests there are. */
	long requests() {
		return this.sql.queryForObject("select count(*) from service_request", Long.class);
	}

	/** Keys of what channels took, as the application noted it. */
	List<String> noted() {
		return this.sql.queryForList("select idempotency_key from notice_delivery where outcome = 'SENT' "
				+ "and channel in ('SMS', 'EMAIL')", String.class);
	}

}
