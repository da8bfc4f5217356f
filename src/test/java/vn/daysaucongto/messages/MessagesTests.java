package vn.daysaucongto.messages;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything a person reads is in the bundles: Vietnamese, and English complete. */
class MessagesTests {

	private static final Path BUNDLES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");

	@ParameterizedTest
	@MethodSource("vietnamese")
	void englishIsComplete(Path vietnamese) throws IOException {
		String name = vietnamese.getFileName().toString().replace(".properties", "");
		Properties english = read(BUNDLES.resolve(name + "_en.properties"));
		assertThat(english.stringPropertyNames())
			.containsExactlyInAnyOrderElementsOf(read(vietnamese).stringPropertyNames());
	}

	@ParameterizedTest
	@MethodSource("vietnamese")
	void keysBeginWithTheNameOfTheirBundle(Path vietnamese) throws IOException {
		String name = vietnamese.getFileName().toString().replace(".properties", "");
		assertThat(read(vietnamese).stringPropertyNames()).allMatch((key) -> key.startsWith(name + "."));
	}

	@ParameterizedTest
	@MethodSource("all")
	void textsAreWholeAndInNfc(Path bundle) throws IOException {
		String text = Files.readString(bundle, StandardCharsets.UTF_8);
		assertThat(text).doesNotContain("\uFFFD");
		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
		read(bundle).forEach((key, value) -> assertThat((String) value).as((String) key).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("all")
	void textsWithArgumentsAreWellFormed(Path bundle) throws IOException {
		read(bundle).forEach((key, value) -> {
			if (((String) value).matches("(?s).*\\{\\d.*")) {
				assertThat(new MessageFormat((String) value).format(new Object[] { 1, 2, 3, 4, 5 })).as((String) key)
					.doesNotContain("{");
			}
		});
	}

	@Test
	void everyBundleIsRegistered() throws IOException {
		String configuration = Files.readString(Path.of("src/main/resources/application.yaml"));
		for (Path bundle : vietnamese().toList()) {
			assertThat(configuration)
				.contains("messages/" + bundle.getFileName().toString().replace(".properties", ""));
		}
	}

	@Test
	void templatesUseKeysThatExist() throws IOException {
		List<String> known = new ArrayList<>();
		for (Path bundle : vietnamese().toList()) {
			known.addAll(read(bundle).stringPropertyNames());
		}
		for (Path template : templates()) {
			Matcher matcher = KEY.matcher(Files.readString(template));
			while (matcher.find()) {
				assertThat(known.contains(matcher.group(1))).as(template + " uses " + matcher.group(1)).isTrue();
			}
		}
	}

	/**
	 * Text of an element with th:text is a picture for whoever opens the template as a
	 * file; any other text would reach people untranslated. The page behind a contract is
	 * Vietnamese by law.
	 */
	@Test
	void templatesHoldNoTextOfTheirOwn() throws IOException {
		for (Path template : templates()) {
			if (template.endsWith("signing/confirmation.html")) {
				continue;
			}
			String markup = Files.readString(template)
				.replaceAll("(?s)<!--.*?-->", "")
				.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "")
				.replaceAll("(?s)<(\\w+)\\b[^>]*\\sth:u?text=\"[^\"]*\"[^>]*>[^<]*</\\1>", "");
			String text = markup.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " ");
			assertThat(text).as(template.toString()).doesNotContainPattern("\\p{L}{2,}");
			Matcher attribute = Pattern.compile("\\s(?:alt|title|placeholder|aria-label)=\"([^\"]*\\p{L}{2,}[^\"]*)\"")
				.matcher(markup);
			assertThat(attribute.results().map((found) -> found.group(1)).toList()).as(template.toString()).isEmpty();
		}
	}

	static Stream<Path> vietnamese() throws IOException {
		return all().filter((bundle) -> !bundle.toString().endsWith("_en.properties"));
	}

	static Stream<Path> all() throws IOException {
		try (Stream<Path> files = Files.list(BUNDLES)) {
			return files.sorted().toList().stream();
		}
	}

	private static List<Path> templates() throws IOException {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			return files.filter((file) -> file.toString().endsWith(".html")).sorted().toList();
		}
	}

	private static Properties read(Path bundle) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}

}
