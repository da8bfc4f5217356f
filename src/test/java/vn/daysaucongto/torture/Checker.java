package vn.daysaucongto.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.daysaucongto.process.Process;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the ledgers of all sides, when all is quiet: what the drivers were told, what
 * the outside parties did, and what the application's tables and the engine's history
 * say.
 */
final class Checker {

	private static final String WITHOUT_END = """
			select r.code from service_request r where r.outcome is null
			or (select count(*) from act_hi_procinst p where p.business_key_ = r.code
			    and p.proc_def_key_ = 'day-sau-cong-to') <> 1
			or not exists (select 1 from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
			    where p.business_key_ = r.code and p.proc_def_key_ = 'day-sau-cong-to' and p.end_time_ is not null
			    and a.act_type_ like '%EndEvent' and upper(a.act_id_) = replace(r.outcome, '_', ''))""";

	private static final String STILL_THERE = """
			select 'case or task ' || act_id_ || ' of ' || proc_inst_id_ from act_ru_execution where act_id_ is not null
			union all select 'message ' || name || ' of ' || case_key from inbox_message where state = 'WAITING'
			union all select 'incident ' || incident_msg_ from act_ru_incident
			union all select 'notice ' || id from notice where state in ('PENDING', 'UNREACHABLE')""";

	private static final String PAID_WRONG = """
			select 'receipt ' || r.source_key || ' is booked with ' || coalesce(sum(p.amount), 0) || ' of ' || r.amount
			from receipt r left join posting p on p.receipt_id = r.id and p.kind = 'RECEIVED'
			group by r.id, r.source_key, r.amount having coalesce(sum(p.amount), 0) <> r.amount
			union all select 'account ' || case_key || ' ends with ' || sum(amount) from posting
			group by case_key having sum(amount) <> 0
			union all select 'due ' || reference || ' is paid with ' || paid || ' of ' || amount from due where paid > amount""";

	private static final String TWICE = """
			select 'confirmations of ' || request_code from contract_confirmation where voided_at is null
			group by request_code having count(*) > 1
			union all select 'signed versions of ' || request_code from contract_version where state = 'SIGNED'
			group by request_code having count(*) > 1
			union all select 'signing of ' || proc_inst_id_ from act_hi_actinst
			where act_id_ = 'ApplyUtilitySignature' and act_inst_state_ <> 2 and end_time_ is not null
			group by proc_inst_id_ having count(*) > 1""";

	private final JdbcTemplate sql;

	private final Map<String, List<String>> found = new TreeMap<>();

	Checker(Database database) {
		this.sql = database.sql();
	}

	/** What is wrong, by kind; kinds with nothing wrong are there too. */
	Map<String, List<String>> found() {
		return this.found;
	}

	void acknowledgedActs(List<Acknowledged.Act> acts) {
		this.found.put("lost acknowledged acts",
				acts.stream()
					.filter((act) -> count(act.kind().question(), act.caseKey(), act.key()) == 0)
					.map(Acknowledged.Act::toString)
					.toList());
	}

	void payments(List<Bank.Transfer> transfers) {
		List<String> wrong = new ArrayList<>(this.sql.queryForList(PAID_WRONG, String.class));
		for (Bank.Transfer transfer : transfers) {
			long receipts = count("select count(*) from receipt where source_key = ? and amount = cast(? as bigint)",
					transfer.id(), String.valueOf(transfer.order().amount()));
			if (receipts != 1) {
				wrong.add("transfer " + transfer.id() + " has " + receipts + " receipts");
			}
		}
		long strangers = this.sql.queryForObject("select count(*) from receipt where source = 'STATEMENT'", Long.class)
				- transfers.size();
		if (strangers != 0) {
			wrong.add(strangers + " receipts of transfers that the bank does not know");
		}
		this.found.put("payments counted twice or wrong", wrong);
	}

	void confirmationsAndSignatures() {
		List<String> wrong = new ArrayList<>(this.sql.queryForList(TWICE, String.class));
		this.sql.query("select v.request_code, c.content from contract_version v join document_content c "
				+ "on c.document_id = v.signed_document_id where v.state = 'SIGNED'", (row) -> {
					int signatures = signatures(row.getBytes(2));
					if (signatures != 1) {
						wrong.add("the contract of " + row.getString(1) + " has " + signatures + " signatures");
					}
				});
		this.found.put("confirmations or signatures twice", wrong);
	}

	private static int signatures(byte[] pdf) {
		return new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).split("/ByteRange", -1).length - 1;
	}

	/**
	 * All that was started is over.
	 * @param ends of the cases that were driven, as their plan says
	 */
	void ends(Map<String, String> ends, List<String> stuck) {
		List<String> wrong = new ArrayList<>(stuck);
		wrong.addAll(this.sql.queryForList(WITHOUT_END, String.class));
		wrong.addAll(this.sql.queryForList(STILL_THERE, String.class));
		ends.forEach((code, end) -> {
			List<String> outcome = this.sql.queryForList(
					"select coalesce(outcome, 'NONE') from service_request where code = ?", String.class, code);
			if (!outcome.stream().map((name) -> name.replace("_", "")).allMatch(end::equalsIgnoreCase)) {
				wrong.add(code + " ended as " + outcome + " instead of " + end);
			}
		});
		this.found.put("cases stuck or at another end", wrong);
	}

	void paths() {
		List<String> wrong = new ArrayList<>();
		for (String process : List.of(Process.Definitions.DAY_SAU_CONG_TO, Process.Definitions.GUI_THONG_BAO,
				Process.Definitions.HOAN_TIEN, Process.Definitions.XU_LY_KHOAN_THU)) {
			ModelPaths paths = ModelPaths.of(process);
			this.sql
				.query("""
						select a.proc_inst_id_, a.act_id_, a.start_time_, a.end_time_, a.act_inst_state_
						from act_hi_actinst a where a.proc_def_key_ = ? order by a.start_time_, a.sequence_counter_""",
						(row, number) -> new ModelPaths.Visit(row.getString(1), row.getString(2), row.getTimestamp(3),
								row.getTimestamp(4), row.getInt(5)),
						process)
				.stream()
				.collect(Collectors.groupingBy(ModelPaths.Visit::process))
				.values()
				.forEach((visits) -> wrong.addAll(paths.unexplained(visits)));
		}
		this.found.put("paths that are not in the model", wrong);
	}

	/** The kills were worth their name. */
	void kills(List<Fault> faults, List<Outside> parties) {
		List<Fault> kills = faults.stream().filter((fault) -> fault.kind() == Fault.Kind.KILL).toList();
		List<String> missing = new ArrayList<>(parties.stream()
			.map(Outside::name)
			.filter((party) -> kills.stream().noneMatch((kill) -> kill.hit(party)))
			.toList());
		if (kills.stream().noneMatch((kill) -> kill.transactions() > 0)) {
			missing.add("transaction");
		}
		this.found.put("what no kill hit", missing);
	}

	private long count(String question, String one, String other) {
		return this.sql.queryForObject(question, Long.class, one, other);
	}

}
