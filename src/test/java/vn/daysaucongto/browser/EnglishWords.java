package vn.daysaucongto.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The words of a webapp's English that its Vietnamese does not use, and the keys of its
 * texts: what nobody should read there.
 */
final class EnglishWords {

	private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}_-]+");

	/** Shorter ones are Vietnamese syllables too: "do", "to". */
	private static final int SHORTEST = 3;

	/** Names, one of them that of a kind of group; and what databases say for nothing. */
	private static final Set<String> NAMES = Set.of("null", "system", "camunda", "cockpit", "tasklist", "admin",
			"platform", "platforms");

	private final Set<String> words = new HashSet<>();

	private EnglishWords() {
	}

	static EnglishWords of(String app) {
		EnglishWords english = new EnglishWords();
		JsonNode texts = read(app, "en");
		texts.forEach((text) -> english.words.addAll(split(text.asText().replaceAll("\\{\\{.*?}}|<.*?>", " "))));
		read(app, "vi").properties()
			.stream()
			.filter((text) -> !text.getValue().equals(texts.get(text.getKey())))
			.forEach((text) -> english.words.removeAll(split(text.getValue().asText())));
		english.words.removeAll(NAMES);
		texts.fieldNames().forEachRemaining((key) -> {
			if (key.contains("_")) {
				english.words.add(key.toLowerCase(Locale.ROOT));
			}
		});
		return english;
	}

	/** Those in the text. */
	Set<String> in(String text) {
		Set<String> found = new TreeSet<>(split(text));
		found.retainAll(this.words);
		return found;
	}

	private static List<String> split(String text) {
		return NO_LETTER.splitAsStream(text)
			.filter((word) -> word.length() >= SHORTEST)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.toList();
	}

	private static JsonNode read(String app, String language) {
		try (InputStream file = new ClassPathResource(
				"META-INF/resources/webjars/camunda/app/" + app + "/locales/" + language + ".json")
			.getInputStream()) {
			// Camunda's English starts with a byte order mark
			String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(json.substring(json.indexOf('{'))).get("labels");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
