package vn.daysaucongto.audit.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.daysaucongto.document.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Files in a ZIP, with a list of their hashes that is signed. */
final class BundleZip {

	/** As {@code sha256sum --check} reads it. */
	static final String SUMS = "SHA256SUMS";

	private final Map<String, byte[]> files = new TreeMap<>();

	void add(String name, byte[] content) {
		if (this.files.put(name, content) != null) {
			throw new IllegalArgumentException(name + " is there twice");
		}
	}

	/**
	 * The ZIP.
	 * @param seal signs the list of hashes
	 * @param at time of all its files, so that the same files make the same ZIP
	 */
	byte[] write(UnaryOperator<byte[]> seal, Instant at) {
		byte[] sums = this.files.entrySet()
			.stream()
			.map((file) -> Sha256.of(file.getValue()) + "  " + file.getKey() + "\n")
			.collect(Collectors.joining())
			.getBytes(UTF_8);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
			put(zip, SUMS, sums, at);
			put(zip, SUMS + ".p7s", seal.apply(sums), at);
			for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
				put(zip, file.getKey(), file.getValue(), at);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte[] content, Instant at) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTime(at.toEpochMilli());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

}
