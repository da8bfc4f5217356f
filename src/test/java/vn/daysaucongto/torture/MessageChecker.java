package vn.daysaucongto.torture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Compares the delivery log with what outside parties sent: what customers got twice, or
 * never, though the log says so.
 */
final class MessageChecker {

	private static final String SENT = "select idempotency_key from notice_delivery where channel = ? and outcome = 'SENT'";

	/** Nobody chose the inbox: lying there does not count. */
	private static final String TOLD_BY_NOBODY = """
			select 'notice ' || n.id from notice n where n.state = 'SENT' and not exists (
			    select 1 from notice_delivery d
			    where d.notice_id = n.id and d.outcome = 'SENT' and d.channel <> 'APP')""";

	/**
	 * What may have been sent is not tried once more: it is the last attempt of its
	 * channel.
	 */
	private static final String ATTEMPTS = """
			select idempotency_key, attempts from notice_delivery where channel = ? and outcome = 'AMBIGUOUS'""";

	private final JdbcTemplate sql;

	private final List<Fault> faults;

	private final Map<String, List<String>> found;

	MessageChecker(Database database, List<Fault> faults, Map<String, List<String>> found) {
		this.sql = database.sql();
		this.faults = faults;
		this.found = found;
	}

	/**
	 * Everything.
	 * @param sms honours our key: nothing twice
	 * @param mail knows no key: not more than sends that a fault interrupted
	 * @param zalo neither
	 * @param tokens refresh tokens of Zalo: the same
	 */
	void all(Outside sms, Outside mail, Outside zalo, Outside tokens) {
		this.found.put("SMS sent twice", twice(sms));
		this.found.put("mails sent twice beyond the interrupted sends", beyondInterrupted(mail, twice(mail)));
		this.found.put("Zalo messages sent twice beyond the interrupted sends", beyondInterrupted(zalo, twice(zalo)));
		this.found.put("Zalo messages tried again after an unclear answer", beyondInterrupted(zalo, triedAgain(zalo)));
		this.found.put("refresh tokens of Zalo spent twice beyond the interrupted calls",
				beyondInterrupted(tokens, twice(tokens)));
		List<String> never = new ArrayList<>();
		never.addAll(neverOut("SMS", sms, UnaryOperator.identity()));
		never.addAll(neverOut("EMAIL", mail, (key) -> "<" + key.replace('/', '.') + "@dienluc.example>"));
		never.addAll(neverOut("ZALO", zalo, UnaryOperator.identity()));
		never.addAll(this.sql.queryForList(TOLD_BY_NOBODY, String.class));
		this.found.put("messages that never went out", never);
	}

	static List<String> twice(Outside party) {
		return party.acts()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 1)
			.map((entry) -> entry.getKey() + ": " + entry.getValue())
			.toList();
	}

	private List<String> beyondInterrupted(Outside party, List<String> wrong) {
		long interrupted = this.faults.stream().mapToLong((fault) -> fault.inHand().get(party.name())).sum();
		return (wrong.size() > interrupted) ? wrong : List.of();
	}

	/** Calls that the delivery log does not know. */
	private List<String> triedAgain(Outside zalo) {
		return this.sql.query(ATTEMPTS, (row, number) -> Map.entry(row.getString(1), row.getInt(2)), "ZALO")
			.stream()
			.filter((delivery) -> zalo.arrivals(delivery.getKey()) > delivery.getValue())
			.map((delivery) -> delivery.getKey() + ": " + zalo.arrivals(delivery.getKey()))
			.toList();
	}

	private List<String> neverOut(String channel, Outside party, UnaryOperator<String> key) {
		return this.sql.queryForList(SENT, String.class, channel)
			.stream()
			.filter((sent) -> !party.actedOn(key.apply(sent)))
			.toList();
	}

}
