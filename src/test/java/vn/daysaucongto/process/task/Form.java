package vn.daysaucongto.process.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

import org.springframework.core.io.ClassPathResource;

/**
 * A form as the test reads it: what it shows (paths from the top of the view) and what it
 * asks (paths from the top of the form).
 */
record Form(String name, List<Shown> shown, List<Field> fields, List<String> conditions) {

	/**
	 * Something of the view on screen.
	 */
	record Shown(String path, String as) {
	}

	/**
	 * An input; the value only where it offers one of several.
	 */
	record Field(String path, String value) {
	}

	static Form of(String task) throws IOException {
		String name = "forms/" + task.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT)
				+ ".html";
		Form form = new Form(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		form.read(Jsoup.parseBodyFragment(text(name)).body(), "", "");
		return form;
	}

	private static String text(String path) throws IOException {
		return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
	}

	private void read(Element element, String about, String list) throws IOException {
		for (String shows : List.of("data-text", "data-value", "data-documents", "data-pdf", "data-from")) {
			if (element.hasAttr(shows)) {
				this.shown.add(new Shown(about + element.attr(shows),
						"data-text".equals(shows) ? element.attr("data-as") : Labels.ANY));
			}
		}
		if (element.hasAttr("data-if")) {
			String path = element.attr("data-if").replaceAll("^!|=.*", "");
			this.shown.add(new Shown(about + path, Labels.ANY));
		}
		if (element.hasAttr("data-when")) {
			this.conditions.add(element.attr("data-when"));
		}
		if (element.hasAttr("name") && List.of("input", "select", "textarea").contains(element.tagName())) {
			readField(element, list);
		}
		if (element.hasAttr("data-part")) {
			read(Jsoup.parseBodyFragment(text("static/staff/forms/parts/" + element.attr("data-part") + ".html"))
				.body(), inside(element, about), list);
		}
		for (Element child : element.children()) {
			read(child, inside(element, about), element.hasAttr("data-list") ? element.attr("data-list") : list);
		}
	}

	private static String inside(Element element, String about) {
		for (String narrows : List.of("data-of", "data-rows", "data-from")) {
			if (element.hasAttr(narrows)) {
				return about + element.attr(narrows) + ".";
			}
		}
		return about;
	}

	private void readField(Element element, String list) {
		String name = element.attr("name");
		String path = name.startsWith(".") ? list + "[]" + name : name;
		boolean offers = "radio".equals(element.attr("type")) || element.hasAttr("data-many");
		if (offers) {
			this.fields.add(new Field(path, element.attr("value")));
		}
		else if ("select".equals(element.tagName())) {
			element.select("option[value]:not([value=''])")
				.forEach((option) -> this.fields.add(new Field(path, option.attr("value"))));
			this.fields.add(new Field(path, null));
		}
		else {
			this.fields.add(new Field(path, null));
		}
	}

}
