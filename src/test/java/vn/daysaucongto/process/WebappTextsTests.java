package vn.daysaucongto.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The webapps' Vietnamese says everything that their English says, with the same gaps to
 * fill. A text that is missing would be shown as its key. English stays only where nobody
 * sees it: in the texts of the vendor's paid extensions.
 */
class WebappTextsTests {

	private static final String PLACE = "META-INF/resources/webjars/camunda/";

	private static final Set<String> SAME_IN_BOTH = Set.of("", "ID", "ID*", "Email", "Cockpit", "<", "<=", ">", ">=");

	/** Prefixes of the texts of extensions that the free edition does not have. */
	private static final Pattern OF_EXTENSIONS = Pattern.compile("(PLGN|ADMIN_LICENSE)_.*");

	private static final Pattern GAP = Pattern.compile("\\{\\{\\s*(\\w*)\\s*}}|\\{}|</?(?:strong|em|b|i|br)\\b");

	/** UTF-8 that was read as something else, or lost. */
	private static final Pattern BROKEN = Pattern.compile("\uFFFD|\u00C3[\u0080-\u00BF]|\u00E1\u00BB|\u00C4\u2018");

	/**
	 * Texts about the vendor, for which ours say something else: without its tags and
	 * gaps.
	 */
	private static final Set<String> REWRITTEN = Set.of("BANNER_CE_EOL_TEXT", "FIRST_LOGIN_INFO");

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void vietnameseIsComplete(String app) throws IOException {
		JsonNode english = read(app, "en").get("labels");
		JsonNode vietnamese = read(app, "vi").get("labels");
		assertThat(names(vietnamese)).containsExactlyInAnyOrderElementsOf(names(english));
		for (String name : names(english)) {
			String text = vietnamese.get(name).asText();
			assertThat(text).as(name)
				.isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
				.doesNotContainPattern(BROKEN);
			if (!REWRITTEN.contains(name)) {
				assertThat(gaps(text)).as("%s: %s", name, text).isEqualTo(gaps(english.get(name).asText()));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void datesAreCompleteToo(String app) throws IOException {
		assertThat(names(read(app, "vi").get("dateLocales")))
			.containsExactlyInAnyOrderElementsOf(names(read(app, "en").get("dateLocales")));
	}

	@Test
	void allFourApplicationsCountDaysAndMonthsAlike() throws IOException {
		JsonNode dates = read("tasklist", "vi").get("dateLocales");
		assertThat(read("cockpit", "vi").get("dateLocales")).isEqualTo(dates);
		assertThat(read("admin", "vi").get("dateLocales")).isEqualTo(dates);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "welcome", "cockpit", "admin" })
	void whatIsShownIsTranslated(String app) throws IOException {
		JsonNode english = read(app, "en").get("labels");
		JsonNode vietnamese = read(app, "vi").get("labels");
		Set<String> shown = shown(app);
		List<String> untranslated = names(english).stream()
			.filter((name) -> shown.contains(name) || !OF_EXTENSIONS.matcher(name).matches())
			.filter((name) -> vietnamese.get(name).equals(english.get(name)))
			.filter((name) -> !SAME_IN_BOTH.contains(english.get(name).asText()))
			.toList();
		assertThat(untranslated).isEmpty();
	}

	/** All words of the application's scripts; the keys of its texts are among them. */
	private static Set<String> shown(String app) throws IOException {
		Set<String> words = new HashSet<>();
		for (String script : List.of(PLACE + "app/" + app + "/camunda-" + app + "-bootstrap.js", PLACE + "lib/deps.js",
				"META-INF/resources/plugin/" + app + "/app/plugin.js")) {
			ClassPathResource resource = new ClassPathResource(script);
			if (resource.exists()) {
				words.addAll(List.of(resource.getContentAsString(StandardCharsets.UTF_8).split("\\W+")));
			}
		}
		return words;
	}

	private static List<String> names(JsonNode node) {
		List<String> names = new ArrayList<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static List<String> gaps(String text) {
		return GAP.matcher(text).results().map(MatchResult::group).map((gap) -> gap.replace(" ", "")).sorted().toList();
	}

	private static JsonNode read(String app, String language) throws IOException {
		try (InputStream file = new ClassPathResource(PLACE + "app/" + app + "/locales/" + language + ".json")
			.getInputStream()) {
			byte[] bytes = file.readAllBytes();
			// Camunda's English starts with a byte order mark
			int start = ((bytes[0] & 0xFF) == 0xEF) ? 3 : 0;
			return new ObjectMapper().readTree(bytes, start, bytes.length - start);
		}
	}

}
