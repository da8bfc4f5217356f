package vn.daysaucongto.halts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What is found, written down as it is found: a run of all takes long. */
final class Protocol {

	private final Path boundaries;

	private final Path halts;

	private final List<String> found = new ArrayList<>();

	private int told;

	Protocol(Path folder) throws IOException {
		Files.createDirectories(folder);
		this.boundaries = folder.resolve("boundaries.md");
		this.halts = folder.resolve("halts.md");
		Files.writeString(this.halts, """
				| Signed | Number | Halted | Act / who / what | Case | Found |
				|---|---|---|---|---|---|
				""");
	}

	void enumerates(List<Boundary> all) throws IOException {
		List<String> lines = new ArrayList<>(List.of("| Signed | Number | Act / who / what |", "|---|---|---|"));
		all.forEach((boundary) -> lines.add("| %s | %d | %s |".formatted(boundary.onSite() ? "on site" : "afar",
				boundary.number(), boundary.what())));
		Files.write(this.boundaries, lines);
	}

	synchronized void tells(Halt halt, String code, List<String> wrong) {
		this.told++;
		try {
			Files.writeString(this.halts,
					"| %s | %s | %s |%n".formatted(halt, code, wrong.isEmpty() ? "nothing" : String.join("; ", wrong)),
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		wrong.forEach((what) -> this.found.add(halt + " | " + code + ": " + what));
	}

	/** How many halts. */
	synchronized int told() {
		return this.told;
	}

	synchronized List<String> found() {
		return this.found;
	}

}
