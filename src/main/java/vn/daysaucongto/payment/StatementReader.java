package vn.daysaucongto.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Vnd;

import org.springframework.stereotype.Component;

/** Turns a bank statement into entries; one bad line and there are none. */
@Component
class StatementReader {

	/** What spreadsheets make of long numbers. */
	private static final Pattern ROUNDED = Pattern.compile("\\d[.,]\\d+E\\+?\\d+");

	private final Clock clock;

	StatementReader(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The entries, each transaction once.
	 * @throws InvalidInput with a problem for each bad line
	 */
	List<StatementEntry> read(byte[] content) {
		StatementFile file = StatementFile.read(content);
		List<FieldProblem> problems = new ArrayList<>();
		Map<String, StatementEntry> known = new HashMap<>();
		List<StatementEntry> entries = new ArrayList<>();
		for (CSVRecord row : file.rows()) {
			entry(file, row, problems).ifPresent((entry) -> {
				StatementEntry before = known.putIfAbsent(entry.transaction(), entry);
				if (before == null) {
					entries.add(entry);
				}
				else if (!before.isSameAs(entry)) {
					problems.add(problem(row, "payment.statement.line.twice", entry.transaction()));
				}
			});
		}
		if (!problems.isEmpty()) {
			throw new InvalidInput(problems);
		}
		return entries;
	}

	private Optional<StatementEntry> entry(StatementFile file, CSVRecord row, List<FieldProblem> problems) {
		int before = problems.size();
		String transaction = file.value(row, StatementColumn.TRANSACTION);
		String content = file.value(row, StatementColumn.CONTENT);
		Optional<LocalDate> day = StatementValues.day(file.value(row, StatementColumn.DAY));
		Optional<Vnd> amount = amount(file, row);
		if (ROUNDED.matcher(transaction).matches()) {
			problems.add(problem(row, "payment.statement.line.rounded", transaction));
		}
		else if (!BankTransfer.TRANSACTION.matcher(transaction).matches()) {
			problems.add(problem(row, "payment.statement.line.transaction"));
		}
		if (day.isEmpty()) {
			problems.add(problem(row, "payment.statement.line.day", file.value(row, StatementColumn.DAY)));
		}
		else if (day.get().isAfter(LocalDate.now(this.clock))) {
			problems.add(problem(row, "payment.statement.line.future", file.value(row, StatementColumn.DAY)));
		}
		if (amount.isEmpty() || amount.get().isZero()) {
			problems.add(problem(row, "payment.statement.line.amount", file.value(row, StatementColumn.CREDIT)));
		}
		if (content.length() > BankTransfer.LONGEST_CONTENT) {
			problems.add(problem(row, "payment.statement.line.content", BankTransfer.LONGEST_CONTENT));
		}
		if (problems.size() > before) {
			return Optional.empty();
		}
		return Optional.of(new StatementEntry((int) row.getRecordNumber(), transaction, day.get(), amount.get(),
				content, BankTransfer.cut(file.value(row, StatementColumn.PAYER_ACCOUNT), BankTransfer.LONGEST_ACCOUNT),
				BankTransfer.cut(file.value(row, StatementColumn.PAYER_NAME), BankTransfer.LONGEST_NAME)));
	}

	/** Money that went out stands in a column of its own, or has a minus. */
	private static Optional<Vnd> amount(StatementFile file, CSVRecord row) {
		String credit = file.value(row, StatementColumn.CREDIT);
		Optional<Vnd> debit = StatementValues.amount(file.value(row, StatementColumn.DEBIT)).filter(Vnd::isPositive);
		boolean noCredit = credit.isEmpty() || StatementValues.amount(credit).filter(Vnd::isZero).isPresent();
		if (debit.isPresent() && noCredit) {
			return debit.map(Vnd.ZERO::minus);
		}
		return debit.isPresent() ? Optional.empty() : StatementValues.amount(credit);
	}

	private static FieldProblem problem(CSVRecord row, String code, Object... args) {
		Object[] withLine = new Object[args.length + 1];
		withLine[0] = row.getRecordNumber();
		System.arraycopy(args, 0, withLine, 1, args.length);
		return FieldProblem.of("line" + row.getRecordNumber(), code, withLine);
	}

}
