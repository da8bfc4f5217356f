package vn.daysaucongto.portal.customer;

import java.nio.charset.StandardCharsets;

import vn.daysaucongto.document.OpenedDocument;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files on their way to a browser: never cached, never guessed at. */
public final class Downloads {

	private Downloads() {
	}

	/**
	 * The file.
	 * @param attachment whether it is to be saved, not shown
	 */
	public static ResponseEntity<byte[]> of(OpenedDocument opened, boolean attachment) {
		return of(opened.document().name(), MediaType.parseMediaType(opened.document().contentType()), opened.content(),
				attachment);
	}

	/** Files in a ZIP, to be saved. */
	public static ResponseEntity<byte[]> zip(String name, byte[] content) {
		return of(name, MediaType.parseMediaType("application/zip"), content, true);
	}

	private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content, boolean attachment) {
		ContentDisposition.Builder disposition = attachment ? ContentDisposition.attachment()
				: ContentDisposition.inline();
		return ResponseEntity.ok()
			.contentType(type)
			.header("Content-Disposition", disposition.filename(name, StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(content);
	}

}
