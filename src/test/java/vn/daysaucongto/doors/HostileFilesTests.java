package vn.daysaucongto.doors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.daysaucongto.notification.TestMailbox;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that mean harm, at every place that takes files. */
@DoorsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTests {

	private static final int MEBIBYTE = 1024 * 1024;

	private static final String TYPE = "multipart/form-data; boundary=" + Multipart.BOUNDARY;

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private TestMailbox mailbox;

	private Caller customer;

	private String papers;

	@BeforeAll
	void aCustomerSendsPapers() {
		this.stage.clear();
		RequestCode code = this.procedure.requested();
		this.customer = Caller.customer(this.port, code, this.mailbox);
		this.papers = "/api/v1/requests/" + code + "/documents";
	}

	@Test
	void whatIsNoPaperIsRefusedByItsBytes() throws IOException {
		for (byte[] content : List.of(new byte[0], bytes("MZ\u0090 program"), bytes("\u007fELF"), bytes("#!/bin/sh"),
				bytes("<html><script>alert(1)</script>"), bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>"),
				bytes("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]>"), bytes("GIF89a"), bytes("%PDF"), zip())) {
			HttpResponse<String> answer = send(this.papers, "anh.png", content);
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(problems(answer)).containsExactly("file");
		}
	}

	/**
	 * Taken in as it is: nothing here runs it, and no browser shows it. Who opens it on
	 * their own machine has a reader that asks.
	 */
	@Test
	void aPdfWithAScriptIsStoredAndOnlyEverSaved() throws Exception {
		byte[] pdf = bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n%%EOF");
		HttpResponse<byte[]> saved = this.customer.download(this.papers + "/" + stored("giấy.pdf", pdf));
		assertThat(saved.body()).isEqualTo(pdf);
		assertThat(saved.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(saved.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
		assertThat(saved.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	/** Nobody on our side unpacks pictures. */
	@Test
	void aPictureOf50000By50000PixelsIsBytesLikeOthers() throws Exception {
		byte[] png = ByteBuffer.allocate(33)
			.put(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R' })
			.putInt(50_000)
			.putInt(50_000)
			.array();
		assertThat(this.customer.download(this.papers + "/" + stored("lớn.png", png)).body()).isEqualTo(png);
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "..%2f..%2fx.png", "a\\..\\b.png", "a\tb.png", "ảnh\u202Egnp.exe",
			"<script>alert(1)</script>.png", "CON", ".htaccess", "%0d%0aSet-Cookie:x=y.png", "a;b=c" })
	void aStrangeNameIsMadeHarmless(String name) throws Exception {
		String saved = name(stored(name, png()));
		assertThat(saved).doesNotContainPattern("[/\\\\<>;:%\\p{Cntrl}\u202E]").endsWith(".png");
	}

	@Test
	void aVeryLongNameIsCut() throws Exception {
		assertThat(name(stored("ế".repeat(300) + ".png", png()))).hasSizeLessThan(150).startsWith("ế").endsWith(".png");
	}

	@Test
	void aHeadThatGoesOnInANewLineIsNotOurs() {
		HttpResponse<String> answer = send(this.papers, "x\r\nSet-Cookie: a=b\r\n\r\n.png", png());
		assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("a=b");
		assertThat(send(this.papers, "x\u0000.png", png()).statusCode()).isEqualTo(400);
	}

	@Test
	void tooLargeIsAnsweredAndNotCutOff() {
		for (int size : new int[] { 10 * MEBIBYTE + 1, 15 * MEBIBYTE + 1, 17 * MEBIBYTE, 40 * MEBIBYTE }) {
			HttpResponse<String> answer = send(this.papers, "a.png", Arrays.copyOf(png(), size));
			assertThat(answer.statusCode()).as("%s bytes", size).isIn(413, 422);
			assertThat(answer.body()).contains("10 MB");
		}
	}

	/** Anybody may show a file; the server reads no more of it than of others. */
	@Test
	void tooLargeToBeVerifiedIsAnsweredToo() {
		Caller stranger = Caller.nobody(this.port);
		for (int size : new int[] { 11 * MEBIBYTE, 17 * MEBIBYTE, 40 * MEBIBYTE }) {
			byte[] form = Multipart.withFile(Map.of(), "file", "a.pdf", Arrays.copyOf(bytes("%PDF-1.7\n"), size));
			HttpResponse<String> answer = clear(stranger.send("POST", "/api/v1/verifications", TYPE, form));
			assertThat(answer.statusCode()).as("%s bytes", size).isIn(200, 413);
			assertThat(answer.body()).containsAnyOf("TOO_LARGE", "10 MB");
		}
	}

	@Test
	void thousandsOfFilesInOneRequestAreRefused() {
		String[] many = IntStream.range(0, 3000).mapToObj((i) -> "file").toArray(String[]::new);
		String body = Multipart.withPapers(Map.of("kind", "IDENTITY", "uploadId", "u-many"), many);
		HttpResponse<String> answer = clear(this.customer.send("POST", this.papers, TYPE, body));
		assertThat(answer.statusCode()).isBetween(400, 499);
	}

	/** Each form has room for thirty papers, and forms cost nothing. */
	@Test
	void oneAddressFillsNoDiskThroughManyForms() {
		Caller stranger = Caller.nobody(this.port);
		stranger.get("/api/v1/sessions");
		int last = 0;
		for (int i = 0; i < 150 && last != 409; i++) {
			String form = "/api/v1/forms/%032x/documents".formatted(i);
			HttpResponse<String> answer = clear(stranger.send("POST", form, TYPE,
					Multipart.withPapers(Map.of("kind", "IDENTITY", "uploadId", "u1"), "file")));
			last = answer.statusCode();
			assertThat(last).as("after %s", i).isIn(200, 409);
		}
		assertThat(last).isEqualTo(409);
		// who has a request is let through
		stored("a.png", png());
		this.stage.timePasses(Duration.ofHours(1));
	}

	@Test
	void aFormThatEndsInTheMiddleIsRefused() {
		String whole = Multipart.withPapers(Map.of("kind", "IDENTITY", "uploadId", "u-half"), "file");
		for (String body : List.of("", "--", "rubbish", whole.substring(0, whole.length() - 30),
				whole.replace("Content-Disposition", "X"), whole.replace(Multipart.BOUNDARY, "other"))) {
			assertThat(clear(this.customer.send("POST", this.papers, TYPE, body)).statusCode()).isBetween(400, 499);
		}
		assertThat(clear(this.customer.send("POST", this.papers, "multipart/form-data", whole)).statusCode())
			.isBetween(400, 499);
	}

	@Test
	void aFormForFilesThatIsNoneIsAnsweredInWords() {
		String page = this.papers.replace("/api/v1/requests", "/yeu-cau").replace("/documents", "/giay-to");
		for (String form : List.of("/yeu-cau/moi", "/yeu-cau/moi/giay-to", page, page + "/xong")) {
			for (String type : List.of("application/x-www-form-urlencoded", "application/json", "text/plain")) {
				HttpResponse<String> answer = this.customer.send("POST", form, type, "kind=IDENTITY&uploadId=u1");
				assertThat(answer.statusCode()).as("%s %s", form, type).isBetween(400, 499);
			}
		}
	}

	private String stored(String name, byte[] content) {
		HttpResponse<String> answer = send(this.papers, name, content);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return JsonPath.read(answer.body(), "$.id").toString();
	}

	/** As the browser that saves it is told. */
	private String name(String id) throws Exception {
		List<Map<String, Object>> all = JsonPath.read(this.customer.get(this.papers).body(),
				"$[?(@.id == " + id + ")]");
		return all.stream().map((paper) -> paper.get("name").toString()).collect(Collectors.joining());
	}

	private HttpResponse<String> send(String path, String name, byte[] content) {
		return clear(this.customer.send("POST", path, TYPE, Multipart
			.withFile(Map.of("kind", "IDENTITY", "uploadId", UUID.randomUUID().toString()), "file", name, content)));
	}

	private static HttpResponse<String> clear(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
		if (answer.statusCode() >= 400) {
			assertThat(answer.headers().firstValue("Content-Type")).as(answer.body())
				.contains("application/problem+json");
			assertThat(answer.body()).doesNotContainPattern("Exception|\\bat [a-z]+\\.|java\\.|org\\.");
		}
		return answer;
	}

	private static List<String> problems(HttpResponse<String> answer) {
		return JsonPath.read(answer.body(), "$.problems[*].field");
	}

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("0"));
			zip.write(new byte[5 * MEBIBYTE]);
		}
		return bytes.toByteArray();
	}

	private static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
