package vn.daysaucongto.platform;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whose application this is, as every page shows it: name and colour. Text on the colour
 * is white, so a colour on which it can't be read is refused (WCAG 2 AA: contrast 4.5).
 */
@Component("brand")
public class Brand {

	private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

	private static final double READABLE = 4.5;

	private static final String WHITE = "#ffffff";

	private static final String BLACK = "#000000";

	private final String name;

	private final String color;

	Brand(@Value("${app.brand.name}") String name, @Value("${app.brand.color}") String color) {
		if (name.isBlank()) {
			throw new IllegalArgumentException("app.brand.name: the name of the company is missing");
		}
		this.name = name.strip();
		this.color = color.strip().toLowerCase(Locale.ROOT);
		if (!HEX.matcher(this.color).matches()) {
			throw new IllegalArgumentException("app.brand.color: not a colour like #0b4f8a: " + color);
		}
		double contrast = 1.05 / (luminance(this.color) + 0.05);
		if (contrast < READABLE) {
			throw new IllegalArgumentException(
					"app.brand.color: white text can't be read on %s (contrast %.2f, at least %.1f)"
						.formatted(this.color, contrast, READABLE));
		}
	}

	public String name() {
		return this.name;
	}

	public String color() {
		return this.color;
	}

	/** For large areas, under white text. */
	public String dark() {
		return mix(BLACK, 0.25);
	}

	/** For large areas, under dark text. */
	public String pale() {
		return mix(WHITE, 0.9);
	}

	private String mix(String other, double share) {
		return IntStream.range(0, 3)
			.mapToObj((part) -> "%02x"
				.formatted(Math.round(part(this.color, part) * (1 - share) + part(other, part) * share)))
			.collect(Collectors.joining("", "#", ""));
	}

	private static double luminance(String color) {
		return 0.2126 * linear(part(color, 0)) + 0.7152 * linear(part(color, 1)) + 0.0722 * linear(part(color, 2));
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return (share <= 0.04045) ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	/** Red, green or blue, 0 to 255. */
	private static int part(String color, int number) {
		return Integer.parseInt(color, 1 + 2 * number, 3 + 2 * number, 16);
	}

}
