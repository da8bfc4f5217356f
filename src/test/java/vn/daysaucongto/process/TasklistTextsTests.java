package vn.daysaucongto.process;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tasklist's Vietnamese says everything that its English says, with the same gaps to
 * fill.
 */
class TasklistTextsTests {

	private static final String LOCALES = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

	@Test
	void vietnameseIsComplete() throws IOException {
		JsonNode english = read("en.json");
		JsonNode vietnamese = read("vi.json");
		assertThat(names(vietnamese.get("labels"))).containsExactlyInAnyOrderElementsOf(names(english.get("labels")));
		assertThat(names(vietnamese.get("dateLocales")))
			.containsExactlyInAnyOrderElementsOf(names(english.get("dateLocales")));
		for (String name : names(english.get("labels"))) {
			String text = vietnamese.get("labels").get(name).asText();
			assertThat(gaps(text)).as(name).isEqualTo(gaps(english.get("labels").get(name).asText()));
			assertThat(text).as(name)
				.isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC))
				.doesNotContain("\uFFFD");
		}
	}

	private static List<String> names(JsonNode node) {
		List<String> names = new ArrayList<>();
		Iterator<String> all = node.fieldNames();
		all.forEachRemaining(names::add);
		return names;
	}

	private static List<String> gaps(String text) {
		return java.util.regex.Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}")
			.matcher(text)
			.results()
			.map((gap) -> gap.group(1))
			.sorted()
			.toList();
	}

	private static JsonNode read(String name) throws IOException {
		try (InputStream file = new ClassPathResource(LOCALES + name).getInputStream()) {
			byte[] bytes = file.readAllBytes();
			// Camunda's English starts with a byte order mark
			int start = ((bytes[0] & 0xFF) == 0xEF) ? 3 : 0;
			return new ObjectMapper().readTree(bytes, start, bytes.length - start);
		}
	}

}
