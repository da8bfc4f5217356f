package vn.daysaucongto.contract.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;

/** Tables of a contract in words, a row on a line: {@code Họ tên: Nguyễn Thị Hoa}. */
final class ContractTable {

	/** Counts rows; says nothing of what stands in them. */
	private static final String COUNTER = "STT";

	private ContractTable() {
	}

	static List<String> lines(Element table) {
		List<String> headings = table.select("thead th").eachText();
		return table.select("tr")
			.stream()
			.filter((row) -> row.closest("thead") == null)
			.map((row) -> line(row, headings))
			.filter((line) -> !line.isEmpty())
			.toList();
	}

	/** A cell that has no heading of its own is the name of what follows. */
	private static String line(Element row, List<String> headings) {
		List<String> cells = row.select("th, td").stream().map(Element::text).toList();
		if (cells.size() != headings.size()) {
			return String.join(": ", cells);
		}
		return IntStream.range(0, cells.size())
			.filter((column) -> !headings.get(column).equals(COUNTER))
			.mapToObj((column) -> headings.get(column) + ": " + cells.get(column))
			.collect(Collectors.joining("; "));
	}

}
