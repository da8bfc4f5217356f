package vn.daysaucongto.doors;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms with files, as a browser sends them. */
final class Multipart {

	static final String BOUNDARY = "d41d8cd98f00b204";

	private Multipart() {
	}

	/** With a small paper at each of those names. */
	static String withPapers(Map<String, String> fields, String... files) {
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

	/** With one file of that name. */
	static String withFile(Map<String, String> fields, String file, String content) {
		String end = "--" + BOUNDARY + "--\r\n";
		return withPapers(fields).replace(end, "") + part("name=\"data\"; filename=\"" + file + "\"")
				+ "Content-Type: application/octet-stream\r\n\r\n" + content + "\r\n" + end;
	}

	/** With a file of that name, byte for byte. */
	static byte[] withFile(Map<String, String> fields, String input, String file, byte[] content) {
		String end = "--" + BOUNDARY + "--\r\n";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes((withPapers(fields).replace(end, "") + part("name=\"" + input + "\"; filename=\"" + file + "\"")
				+ "Content-Type: image/png\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(content);
		body.writeBytes(("\r\n" + end).getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static String part(String disposition) {
		return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
	}

}
