package vn.daysaucongto.process.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JavaType;

import org.springframework.core.io.ClassPathResource;

/** The words for codes in {@code labels.js}. */
final class Labels {

	/** A condition on a code, not a text. */
	static final String ANY = "any";

	private static final String FILE = read();

	private Labels() {
	}

	/** What has no word: a code shown as it is, or a constant missing in its group. */
	static List<String> missing(JavaType type, String as) {
		if (!type.isEnumType() || ANY.equals(as)) {
			return List.of();
		}
		if (as == null || !as.startsWith("label:")) {
			return List.of("a bare code is shown: " + type.getRawClass().getSimpleName());
		}
		String group = as.substring("label:".length());
		Matcher found = Pattern.compile("\\b" + group + ": \\{([^}]*)}").matcher(FILE);
		if (!found.find()) {
			return List.of("no labels for " + group);
		}
		return Json.constants(type)
			.stream()
			.filter((constant) -> !found.group(1).contains(constant + ":"))
			.map((constant) -> "no label " + group + "." + constant)
			.toList();
	}

	private static String read() {
		try {
			return new ClassPathResource("static/staff/forms/labels.js").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
