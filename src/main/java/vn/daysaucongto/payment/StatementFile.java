package vn.daysaucongto.payment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Typed;

/**
 * A bank statement as CSV in UTF-8: columns are known by their names, whatever their
 * order and whatever stands above them.
 */
final class StatementFile {

	/** Banks write their name, the account and the period above the columns. */
	private static final int LAST_LINE_OF_COLUMNS = 30;

	private static final int MOST_LINES = 5000;

	private static final String FIELD = "file";

	private final Map<StatementColumn, Integer> columns;

	private final List<CSVRecord> rows;

	private StatementFile(Map<StatementColumn, Integer> columns, List<CSVRecord> rows) {
		this.columns = columns;
		this.rows = rows;
	}

	/**
	 * Reads the file.
	 * @throws InvalidInput at {@code file} when it is no statement at all
	 */
	static StatementFile read(byte[] content) {
		String text = text(content);
		StatementFile file = List.of(';', ',', '\t')
			.stream()
			.flatMap((delimiter) -> read(text, delimiter).stream())
			.findFirst()
			.orElseThrow(() -> InvalidInput.field(FIELD, "payment.statement.columns"));
		if (file.rows.isEmpty()) {
			throw InvalidInput.field(FIELD, "payment.statement.empty");
		}
		if (file.rows.size() > MOST_LINES) {
			throw InvalidInput.field(FIELD, "payment.statement.long", MOST_LINES);
		}
		return file;
	}

	List<CSVRecord> rows() {
		return this.rows;
	}

	/** What stands there, in NFC; empty when there is no such column. */
	String value(CSVRecord row, StatementColumn column) {
		Integer at = this.columns.get(column);
		return (at != null && at < row.size()) ? Typed.line(row.get(at)) : "";
	}

	private static String text(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw InvalidInput.field(FIELD, "payment.statement.encoding");
		}
	}

	private static Optional<StatementFile> read(String text, char delimiter) {
		CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
		try (CSVParser parser = format.parse(new StringReader(text))) {
			List<CSVRecord> all = parser.getRecords();
			for (int i = 0; i < Math.min(all.size(), LAST_LINE_OF_COLUMNS); i++) {
				Map<StatementColumn, Integer> columns = columns(all.get(i));
				if (columns.keySet().containsAll(StatementColumn.NEEDED)) {
					return Optional.of(new StatementFile(columns,
							all.subList(i + 1, all.size()).stream().filter(StatementFile::isEntry).toList()));
				}
			}
			return Optional.empty();
		}
		catch (UncheckedIOException | IOException ex) {
			// quotes that never end with this delimiter
			return Optional.empty();
		}
	}

	private static Map<StatementColumn, Integer> columns(CSVRecord header) {
		Map<StatementColumn, Integer> columns = new EnumMap<>(StatementColumn.class);
		for (int i = 0; i < header.size(); i++) {
			int at = i;
			StatementColumn.called(header.get(i)).ifPresent((column) -> columns.putIfAbsent(column, at));
		}
		return columns;
	}

	/** Not a blank line, and not the sums and balances that banks write below. */
	private static boolean isEntry(CSVRecord row) {
		List<String> filled = row.stream().map(StatementColumn::plain).filter((cell) -> !cell.isEmpty()).toList();
		return !filled.isEmpty() && !filled.get(0).startsWith("tong cong") && !filled.get(0).startsWith("so du");
	}

}
