package vn.daysaucongto.torture;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.daysaucongto.process.Process.Tasks;

import org.springframework.dao.DataAccessException;

/**
 * What staff do beside the cases that are driven: call customers whom no message reached,
 * give money back, and turn down the request that a customer sent twice because the first
 * sending was never answered.
 */
final class StaffRoom {

	private static final Set<String> DESKS = Set.of(Tasks.CALL_CUSTOMER, Tasks.RESOLVE_RECEIPT, Tasks.APPROVE_REFUND,
			Tasks.PAY_REFUND);

	private static final String OPEN = """
			select t.id_ as id, t.task_def_key_ as key, p.business_key_ as case from act_ru_task t
			join act_hi_procinst p on p.proc_inst_id_ = t.proc_inst_id_ order by t.create_time_""";

	private final Database database;

	private final Staff staff;

	private final Acknowledged acknowledged;

	StaffRoom(Database database, Staff staff, Acknowledged acknowledged) {
		this.database = database;
		this.staff = staff;
		this.acknowledged = acknowledged;
	}

	/**
	 * Does what lies there now.
	 * @param driven cases that somebody else takes along
	 */
	void works(Set<String> driven) {
		for (Map<String, Object> row : open()) {
			String task = (String) row.get("id");
			String key = (String) row.get("key");
			String caseKey = (String) row.get("case");
			boolean sentTwice = key.equals(Tasks.ACCEPT_REQUEST) && !driven.contains(caseKey);
			if (DESKS.contains(key) || sentTwice) {
				does(task, key, new Desk(this.staff, this.acknowledged, task.hashCode(), caseKey));
			}
		}
	}

	private List<Map<String, Object>> open() {
		try {
			return this.database.sql().queryForList(OPEN);
		}
		catch (DataAccessException ex) {
			// PostgreSQL is just being restarted
			return List.of();
		}
	}

	private void does(String task, String key, Desk desk) {
		String person = switch (key) {
			case Tasks.APPROVE_REFUND -> "lanh-dao";
			case Tasks.RESOLVE_RECEIPT, Tasks.PAY_REFUND -> "ke-toan";
			default -> "cskh";
		};
		desk.takes(person, task);
		desk.completes(person, key, task, (shown) -> switch (key) {
			case Tasks.APPROVE_REFUND -> Map.of("approved", true);
			case Tasks.PAY_REFUND ->
				Map.of("paidOn", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(), "reference", "UNC-" + task);
			case Tasks.RESOLVE_RECEIPT -> Map.of("receiptResolution", "REFUND", "note", "Chuyển hai lần.");
			case Tasks.CALL_CUSTOMER -> Map.of("result", "TOLD");
			default -> Map.of("acceptance", "REJECT", "reason", "Trùng với yêu cầu gửi sau.");
		});
	}

}
