package vn.daysaucongto.contract.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The HTML that a contract may be written in: words, lists and tables. Nothing in it
 * acts, and nothing is fetched.
 */
public final class Markup {

	private static final Safelist ALLOWED = new Safelist()
		.addTags("h1", "h2", "h3", "p", "div", "span", "b", "strong", "i", "em", "u", "br", "ul", "ol", "li", "table",
				"thead", "tbody", "tfoot", "tr", "th", "td")
		.addAttributes(":all", "class")
		.addAttributes("th", "scope", "colspan", "rowspan")
		.addAttributes("td", "colspan", "rowspan");

	private Markup() {
	}

	/** What is not allowed, in the order of the text. */
	public static List<Stray> strays(String html) {
		List<Stray> strays = new ArrayList<>();
		// this parser leaves placeholders between the rows of a table where they are
		Jsoup.parse(html, "", Parser.xmlParser().setTrackPosition(true)).traverse((node, depth) -> look(node, strays));
		return strays;
	}

	/** The document as XHTML, without what is not allowed. */
	static Document clean(String html) {
		Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
		clean.outputSettings()
			.syntax(Document.OutputSettings.Syntax.xml)
			.escapeMode(Entities.EscapeMode.xhtml)
			.prettyPrint(false);
		return clean;
	}

	private static void look(Node node, List<Stray> strays) {
		int line = node.sourceRange().start().lineNumber();
		if (node instanceof Element element) {
			if (!(element instanceof Document) && !ALLOWED.isSafeTag(element.normalName())) {
				strays.add(new Stray(line, "<" + element.tagName() + ">"));
			}
			for (Attribute attribute : element.attributes()) {
				if (!ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
					strays.add(new Stray(line, attribute.getKey()));
				}
			}
		}
		else if (node instanceof CDataNode || !(node instanceof TextNode || node instanceof Comment)) {
			strays.add(new Stray(line, node.outerHtml().lines().findFirst().orElse("")));
		}
	}

	/**
	 * Something that a contract may not hold.
	 *
	 * @param line counted from 1
	 * @param what the tag or the attribute
	 */
	public record Stray(int line, String what) {
	}

}
