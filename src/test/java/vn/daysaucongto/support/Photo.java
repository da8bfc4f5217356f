package vn.daysaucongto.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A small photo in a form, as a browser sends it. */
public final class Photo {

	private static final String BOUNDARY = "c4ca4238a0b92382";

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F',
			0 };

	public String contentType() {
		return "multipart/form-data; boundary=" + BOUNDARY;
	}

	public byte[] body() {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(ascii("--" + BOUNDARY
				+ "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"anh.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"));
		body.writeBytes(JPEG);
		body.writeBytes(ascii("\r\n--" + BOUNDARY + "--\r\n"));
		return body.toByteArray();
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
