package vn.daysaucongto.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param text without its examples of commands
 */
record Page(Path path, String text) {

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

	/** README, the catalogue of the models, and everything under docs. */
	static Stream<Page> all() throws IOException {
		return Stream
			.concat(Stream.of(Path.of("README.md"), Path.of("processes", "README.md")), under(Path.of("docs"), ".md"))
			.map(Page::read);
	}

	static Stream<Path> under(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
	}

	static Page read(Path path) {
		try {
			return new Page(path,
					Files.readString(path).replaceAll("(?ms)^```.*?^```", "").replaceAll("`[^`\n]*`", ""));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	/** Targets inside this repository, as they are written. */
	List<String> links() {
		return LINK.matcher(this.text)
			.results()
			.map((link) -> (link.group(1) != null) ? link.group(1) : link.group(2))
			.filter((target) -> !target.matches("[a-z]+:.*"))
			.toList();
	}

	Path file(String link) {
		String file = link.replaceAll("#.*", "");
		return file.isEmpty() ? this.path : this.path.resolveSibling(file).normalize();
	}

	/** Names that links to a place on this page use, made as GitHub makes them. */
	List<String> anchors() {
		return HEADING.matcher(this.text)
			.results()
			.map((MatchResult heading) -> heading.group(1)
				.trim()
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
				.replace(' ', '-'))
			.toList();
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
