package vn.daysaucongto.contract.template;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import vn.daysaucongto.contract.text.Markup;
import vn.daysaucongto.contract.text.Typesetter;

/**
 * The text of contracts as staff write it: HTML with placeholders. It can't compute
 * anything or reach anything: what is filled in is plain text from a map, escaped.
 */
final class TemplateText {

	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.withCollector(new Maps())
		.emptyStringIsFalse(true)
		.strictSections(true);

	private TemplateText() {
	}

	/** What is not allowed or not understood, from the first line to the last. */
	static List<TemplateProblem> problems(String template) {
		Stream<TemplateProblem> strays = Markup.strays(template)
			.stream()
			.map((stray) -> new TemplateProblem(stray.line(), "markup", stray.what()));
		return Stream.concat(Braces.problems(template).stream(), strays)
			.sorted(Comparator.comparingInt(TemplateProblem::line))
			.toList();
	}

	/** The text with those values, by the keys of the placeholders. */
	static String fill(String template, Map<String, ?> values) {
		return Typesetter.clean(COMPILER.compile(template).execute(values));
	}

	/** Looks into maps only: nothing is called by its name. */
	private static final class Maps extends BasicCollector {

		@Override
		public <K, V> Map<K, V> createFetcherCache() {
			return new ConcurrentHashMap<>();
		}

	}

}
