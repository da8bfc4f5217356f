package vn.daysaucongto.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The guides name what staff see by the words that they see. */
class GuidesTests {

	private static final Path GUIDES = Path.of("docs", "huong-dan");

	@Test
	void describeEveryTaskOfTheModels() throws IOException {
		List<String> tasks = Page.under(Path.of("processes"), ".bpmn")
			.flatMap((model) -> read(model).select("bpmn|userTask, userTask").stream())
			.map((task) -> task.attr("name"))
			.toList();
		assertThat(tasks).isNotEmpty().allSatisfy((task) -> assertThat(guides()).contains("**" + task + "**"));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void explainEveryChoiceOfTheForm(Path form) {
		List<String> choices = read(form).select("label.choice")
			.stream()
			.map(Element::text)
			.map(GuidesTests::shortly)
			.toList();
		assertThat(choices).allSatisfy((choice) -> assertThat(guides()).contains(choice));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void explainEveryFieldOfTheForm(Path form) {
		List<String> fields = read(form).select(".field > label[for], .field > label:not(.choice)")
			.stream()
			.map(Element::ownText)
			.map(GuidesTests::shortly)
			.toList();
		assertThat(fields).allSatisfy((field) -> assertThat(guides()).contains(field));
	}

	@ParameterizedTest
	@MethodSource("guidePages")
	void areWholeAndInNfc(Path guide) throws IOException {
		String text = Files.readString(guide);
		assertThat(text).doesNotContain("\uFFFD");
		assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
	}

	/** What stands before the explanation. */
	private static String shortly(String label) {
		return label.split("[:,(]")[0].trim();
	}

	private static Document read(Path file) {
		try {
			boolean form = file.toString().endsWith(".html");
			return Jsoup.parse(Files.readString(file), "", form ? Parser.htmlParser() : Parser.xmlParser());
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static String guides() throws IOException {
		return guidePages().map(Page::read).map(Page::text).collect(Collectors.joining());
	}

	static Stream<Path> guidePages() throws IOException {
		return Page.under(GUIDES, ".md");
	}

	static Stream<Path> forms() throws IOException {
		return Page.under(Path.of("forms"), ".html");
	}

}
