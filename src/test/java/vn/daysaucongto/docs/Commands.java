package vn.daysaucongto.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The examples on a page, as somebody would paste them. */
public final class Commands {

	private Commands() {
	}

	/**
	 * Blocks of that language, in their order.
	 * @param language as it stands behind the back-ticks
	 */
	public static List<String> of(Path page, String language) throws IOException {
		Pattern block = Pattern.compile("(?ms)^( *)```" + Pattern.quote(language) + "\n(.*?)^ *```");
		return block.matcher(Files.readString(page))
			.results()
			.map((found) -> found.group(2).replaceAll("(?m)^" + found.group(1), ""))
			.toList();
	}

}
