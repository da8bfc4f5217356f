package vn.daysaucongto.benchmark;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to the database, on whatever thread. Each entry of a batch is a call:
 * PostgreSQL runs it as one.
 */
final class Statements implements QueryExecutionListener {

	private static final Map<String, Measure> KINDS = Map.of("select", Measure.SELECTS, "insert", Measure.INSERTS,
			"update", Measure.UPDATES, "delete", Measure.DELETES);

	private static final ThreadLocal<Boolean> UNSEEN = ThreadLocal.withInitial(() -> false);

	private final Map<Measure, LongAdder> counts = new ConcurrentHashMap<>();

	private final Map<String, LongAdder> texts = new ConcurrentHashMap<>();

	DataSource counted(DataSource source) {
		return ProxyDataSourceBuilder.create(source).listener(this).build();
	}

	/** What the benchmark itself asks on this thread is no cost of a case. */
	static <T> T unseen(Callable<T> question) {
		UNSEEN.set(true);
		try {
			return question.call();
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		finally {
			UNSEEN.set(false);
		}
	}

	long count(Measure measure) {
		return this.counts.getOrDefault(measure, new LongAdder()).sum();
	}

	/** How often each statement was called so far. */
	Map<String, Long> texts() {
		Map<String, Long> sums = new ConcurrentHashMap<>();
		this.texts.forEach((text, count) -> sums.put(text, count.sum()));
		return sums;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		// counted when it is done
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (UNSEEN.get()) {
			return;
		}
		for (QueryInfo query : queries) {
			int calls = Math.max(1, query.getParametersList().size());
			String text = query.getQuery().strip().replaceAll("\\s+", " ");
			Measure kind = KINDS.get(text.split(" ", 2)[0].toLowerCase(Locale.ROOT));
			add(Measure.CALLS, calls);
			this.texts.computeIfAbsent(text, (key) -> new LongAdder()).add(calls);
			if (kind != null) {
				add(kind, calls);
			}
			if (kind == Measure.INSERTS) {
				add(Measure.ROWS, rows(execution));
			}
		}
	}

	private static long rows(ExecutionInfo execution) {
		Object result = execution.getResult();
		if (result instanceof int[] batch) {
			return Arrays.stream(batch).sum();
		}
		if (result instanceof Integer rows) {
			return rows;
		}
		try {
			return Math.max(0, execution.getStatement().getUpdateCount());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void add(Measure measure, long number) {
		this.counts.computeIfAbsent(measure, (key) -> new LongAdder()).add(number);
	}

}
