package vn.daysaucongto.contract.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what stands between double braces, and finds what is wrong with it: only known
 * placeholders, always escaped (three braces would not be), and each beginning with its
 * end.
 */
final class Braces {

	/** What it does, and its name; anything but a name is refused. */
	private static final Pattern TAG = Pattern.compile("\\{\\{([#^/]?)([^{}]*)}}");

	private static final Pattern NAME = Pattern.compile("\\s*(\\w+)\\s*");

	private static final Pattern LEFT_OVER = Pattern.compile("[{}]+");

	private final String template;

	private final List<TemplateProblem> problems = new ArrayList<>();

	private final Deque<Opened> open = new ArrayDeque<>();

	private Braces(String template) {
		this.template = template;
	}

	static List<TemplateProblem> problems(String template) {
		return new Braces(template).read();
	}

	private List<TemplateProblem> read() {
		StringBuilder between = new StringBuilder(this.template);
		Matcher tag = TAG.matcher(this.template);
		while (tag.find()) {
			read(tag);
			between.replace(tag.start(), tag.end(), " ".repeat(tag.end() - tag.start()));
		}
		LEFT_OVER.matcher(between).results().forEach((brace) -> wrong(brace.start(), "braces", brace.group()));
		this.open.forEach((opened) -> wrong(opened.at(), "open", opened.placeholder().key()));
		return this.problems;
	}

	private void read(Matcher tag) {
		String inside = tag.group(2).strip();
		Matcher name = NAME.matcher(tag.group(2));
		Optional<Placeholder> known = name.matches() ? Placeholder.of(name.group(1)) : Optional.empty();
		if (known.isEmpty()) {
			wrong(tag.start(), "unknown", inside);
			return;
		}
		Placeholder placeholder = known.get();
		switch (tag.group(1)) {
			case "#", "^" -> this.open.push(new Opened(placeholder, tag.start()));
			case "/" -> close(placeholder, tag.start());
			default -> {
				if (placeholder.kind() != Placeholder.Kind.TEXT) {
					wrong(tag.start(), "section", inside);
				}
			}
		}
		if (placeholder.list() != null && !isInside(placeholder.list())) {
			wrong(tag.start(), "outside", inside);
		}
	}

	private void close(Placeholder placeholder, int at) {
		if (this.open.isEmpty() || this.open.peek().placeholder() != placeholder) {
			wrong(at, "close", placeholder.key());
		}
		else {
			this.open.pop();
		}
	}

	private boolean isInside(Placeholder list) {
		return this.open.stream().anyMatch((opened) -> opened.placeholder() == list);
	}

	private void wrong(int at, String code, String what) {
		int line = (int) this.template.substring(0, at).chars().filter((c) -> c == '\n').count() + 1;
		this.problems.add(new TemplateProblem(line, code, what));
	}

	private record Opened(Placeholder placeholder, int at) {
	}

}
