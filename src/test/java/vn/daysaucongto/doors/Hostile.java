package vn.daysaucongto.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody sends who means harm: pieces of JSON, of text and of paths. */
final class Hostile {

	/** No field of ours takes these. */
	static final List<String> WRONG_TYPES = List.of("{\"a\":1}", "[[1]]", "{}", "[{}]",
			"{\"toString\":\"x\",\"class\":\"java.lang.Runtime\"}", nested(40));

	/** No JSON: the whole body can't be read. */
	static final List<String> NO_JSON = List.of("NaN", "-Infinity", "undefined", "0x10", "'x'", "\"\u0000\"",
			"\"a\nb\"", "\"\\x\"", "\"\\ud8", "01", "", nested(5000), "\"open");

	/** Well-formed, and perhaps even right. */
	static final List<String> VALUES = List.of("null", "true", "-1", "0", "1.9", "1e400", "-1e-400", "1e999999999",
			"2147483648", "-9223372036854775809", "9".repeat(900), "\"\"", "\" \"", "[]", "[null]", "[\"x\",null]",
			"\"2026-13-45\"", "\"+999999999-12-31\"", "\"-999999999-01-01\"", "\"1e999999999\"", "\"1e-2147483647\"",
			"\"" + "9".repeat(100_000) + "\"", "\"" + "x".repeat(200_000) + "\"");

	/** Text that means something to a browser, a template, a database or an eye. */
	static final List<String> TEXTS = List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "${7*7}",
			"#{7*7}", "{{7*7}}", "*{7*7}", "__${7*7}__::.x", "@{/x}", "{0} {1,choice,0#x}", "%s %n %x",
			"'; drop table request; --", "${jndi:ldap://127.0.0.1/x}", "../../etc/passwd", "a\r\nBcc: x@example.com",
			"x\u0000y", "x\u0007\u001b[31my", "Hoa\u202Egpj.exe", "\u200Fa\u2066b", "H\u0061\u0302\u0301n", "\uD800",
			"\uFFFE\uFFFF", "😀", "&lt;b&gt; &#x41; &nope;", "]]>",
			"<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>", "=cmd|' /C calc'!A0");

	/** In the place of a path variable. */
	static final List<String> PATHS = List.of("x", "-1", "0", "99999999999999999999", "%00", "%0d%0aX:y", "%2e%2e",
			"..%2f..", "%5c", "%3Cscript%3E", "%24%7B7*7%7D", "%FF", "a;b=c", "%25", "%E2%80%AE", "x".repeat(3000));

	private Hostile() {
	}

	/** A text as a JSON string. */
	static String quoted(String text) {
		return text.chars()
			.mapToObj((c) -> (c < ' ' || c > '~' || c == '"' || c == '\\') ? "\\u%04x".formatted(c)
					: String.valueOf((char) c))
			.collect(Collectors.joining("", "\"", "\""));
	}

	/** Any characters at all. */
	static String anyText(Random random) {
		return random.ints(1 + random.nextInt(40), 0, 0x10000)
			.mapToObj((c) -> String.valueOf((char) (random.nextBoolean() ? c % 0x180 : c)))
			.collect(Collectors.joining());
	}

	/** One of everything that is JSON. */
	static String anyValue(Random random) {
		List<String> all = new ArrayList<>(VALUES.subList(0, VALUES.size() - 2));
		all.addAll(WRONG_TYPES);
		TEXTS.forEach((text) -> all.add(quoted(text)));
		IntStream.range(0, 10).forEach((i) -> all.add(quoted(anyText(random))));
		return all.get(random.nextInt(all.size()));
	}

	private static String nested(int depth) {
		return "[".repeat(depth) + "]".repeat(depth);
	}

}
