package vn.daysaucongto.halts;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Each commit of a transaction that has written is a boundary; but for those with which
 * the engine takes a block of ids, now and then, and of which nothing is left but a gap.
 */
final class Commits implements QueryExecutionListener, MethodExecutionListener {

	private static final Pattern WRITE = Pattern.compile("^(?:insert into|update|delete from)\\s+(\\w+)",
			Pattern.CASE_INSENSITIVE);

	private static final Set<String> IDS = Set.of("act_ge_property");

	private final Boundaries boundaries;

	/** Tables that were written, by the id of the connection. */
	private final Map<String, Set<String>> written = new ConcurrentHashMap<>();

	/** Numbers of commits under way, by the id of the connection. */
	private final Map<String, Integer> committing = new ConcurrentHashMap<>();

	Commits(Boundaries boundaries) {
		this.boundaries = boundaries;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		for (QueryInfo query : queries) {
			Matcher write = WRITE.matcher(query.getQuery().strip());
			if (write.find()) {
				this.written.computeIfAbsent(execution.getConnectionId(), (id) -> new TreeSet<>())
					.add(write.group(1).toLowerCase(Locale.ROOT));
			}
		}
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// written is what was asked for
	}

	@Override
	public void beforeMethod(MethodExecutionContext call) {
		if (!(call.getTarget() instanceof Connection)) {
			return;
		}
		String connection = call.getConnectionInfo().getConnectionId();
		switch (call.getMethod().getName()) {
			case "commit" -> {
				Set<String> tables = this.written.remove(connection);
				if (tables != null && !tables.equals(IDS)) {
					this.committing.put(connection, this.boundaries.before("commit " + String.join(", ", tables)));
				}
			}
			case "rollback", "close" -> this.written.remove(connection);
			default -> {
			}
		}
	}

	@Override
	public void afterMethod(MethodExecutionContext call) {
		if (call.getTarget() instanceof Connection && call.getMethod().getName().equals("commit")) {
			Integer number = this.committing.remove(call.getConnectionInfo().getConnectionId());
			if (number != null) {
				this.boundaries.after(number);
			}
		}
	}

}
