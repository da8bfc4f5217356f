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
		ContentDisposition.Builder disposition = attachment ? ContentDisposition.attachment()
				: ContentDisposition.inline();
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(opened.document().contentType()))
			.header("Content-Disposition",
					disposition.filename(opened.document().name(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			.cacheControl(CacheControl.noStore())
			.body(opened.content());
	}

}
