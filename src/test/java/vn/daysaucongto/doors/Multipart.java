package vn.daysaucongto.doors;

import java.util.Map;
import java.util.stream.Collectors;

/** Forms with files, as a browser sends them. */
final class Multipart {

	static final String BOUNDARY = "d41d8cd98f00b204";

	private Multipart() {
	}

	/** With a small paper at each of those names. */
	static String of(Map<String, String> fields, String... files) {
		StringBuilder body = new StringBuilder(fields.entrySet()
			.stream()
			.map((field) -> part("name=\"" + field.getKey() + "\"") + "\r\n" + field.getValue() + "\r\n")
			.collect(Collectors.joining()));
		for (String file : files) {
			body.append(part("name=\"" + file + "\"; filename=\"a.pdf\""))
				.append("Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n");
		}
		return body.append("--" + BOUNDARY + "--\r\n").toString();
	}

	private static String part(String disposition) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
	}

}
