package vn.daysaucongto.contract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A part of a contract as its reader sees it: the head, what stands under a heading, or
 * the place for the signatures.
 *
 * @param title with its number, as in {@code Điều 3. Thanh toán}
 * @param lines its paragraphs, and the rows of its tables
 */
public record Clause(String title, List<String> lines) {

	private static final String HEAD = "Phần mở đầu";

	private static final String SIGNATURES = "Phần ký";

	private static final Pattern NUMBER = Pattern.compile("^Điều\\s+\\d+\\.\\s*");

	/** The clauses of a contract in HTML. */
	public static List<Clause> parse(String html) {
		List<Clause> clauses = new ArrayList<>();
		clauses.add(new Clause(HEAD, new ArrayList<>()));
		Jsoup.parse(html).body().childNodes().forEach((node) -> read(node, clauses));
		return clauses;
	}

	/**
	 * The clauses of a template as whoever edits it sees them: its lines as they are
	 * written.
	 */
	public static List<Clause> ofSource(String template) {
		List<Clause> clauses = new ArrayList<>();
		clauses.add(new Clause(HEAD, new ArrayList<>()));
		template.lines().forEach((line) -> {
			if (line.contains("<h2")) {
				clauses.add(new Clause(Jsoup.parse(line).select("h2").text(), new ArrayList<>()));
			}
			add(line, clauses.get(clauses.size() - 1).lines());
		});
		return clauses;
	}

	/** What it is about: a clause stays the same when another one is put before it. */
	String subject() {
		return NUMBER.matcher(this.title).replaceFirst("");
	}

	private static void read(Node node, List<Clause> clauses) {
		List<String> lines = clauses.get(clauses.size() - 1).lines();
		if (node instanceof TextNode text) {
			add(text.text(), lines);
		}
		else if (node instanceof Element element) {
			switch (element.normalName()) {
				case "h2" -> clauses.add(new Clause(element.text(), new ArrayList<>()));
				case "div", "section" -> element.childNodes().forEach((child) -> read(child, clauses));
				case "ul", "ol" -> element.children().forEach((item) -> add(item.text(), lines));
				case "table" -> {
					if (element.hasClass("signatures")) {
						Clause place = new Clause(SIGNATURES, new ArrayList<>());
						element.select("td").eachText().forEach((cell) -> add(cell, place.lines()));
						clauses.add(place);
					}
					else {
						lines.addAll(ContractTable.lines(element));
					}
				}
				default -> add(element.text(), lines);
			}
		}
	}

	private static void add(String text, List<String> lines) {
		String line = text.strip();
		if (!line.isEmpty()) {
			lines.add(line);
		}
	}

}
