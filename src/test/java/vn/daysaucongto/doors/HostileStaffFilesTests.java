package vn.daysaucongto.doors;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.scenario.Procedure;
import vn.daysaucongto.process.scenario.Stage;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that mean harm, in the hands of staff: photos, bank statements, models. */
@DoorsTest
class HostileStaffFilesTests {

	private static final String TYPE = "multipart/form-data; boundary=" + Multipart.BOUNDARY;

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };

	private static final String COLUMNS = "Mã giao dịch;Ngày;Số tiền;Nội dung\n";

	@LocalServerPort
	private int port;

	@Autowired
	private Stage stage;

	@Autowired
	private Procedure procedure;

	@Autowired
	private Snapshot snapshot;

	@BeforeEach
	void anEmptyStage() {
		this.stage.clear();
	}

	@Test
	void photosAreTakenFromCamerasNotFromPrograms() {
		String photos = photos();
		Caller surveyor = Caller.browser(this.port, "khao-sat");
		Map<String, List<String>> before = this.snapshot.take();
		for (byte[] content : List.of(new byte[0], bytes("MZ program"), bytes("<svg onload='x'/>"),
				bytes("%PDF-1.7"))) {
			HttpResponse<String> answer = photo(surveyor, photos, Map.of(), content);
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(fields(answer)).containsExactly("file");
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void whereAndWhenAPhotoWasTakenIsAPlaceAndATime() {
		String photos = photos();
		Caller surveyor = Caller.browser(this.port, "khao-sat");
		Map.of("kind", "EXE", "takenAt", "hôm qua", "latitude", "${7*7}", "longitude", "108,2")
			.forEach((field, value) -> wrong(photo(surveyor, photos, Map.of(field, value), PNG), field));
		wrong(photo(surveyor, photos, Map.of("takenAt", "+999999999-12-31T00:00:00Z"), PNG), "takenAt");
		for (String number : List.of("NaN", "1e999", "-Infinity", "91")) {
			wrong(photo(surveyor, photos, Map.of("latitude", number), PNG), "latitude");
		}
		wrong(photo(surveyor, photos, Map.of("longitude", "180.5"), PNG), "longitude");
	}

	@Test
	void aStatementThatIsNoneIsAnsweredInWords() {
		Caller accountant = Caller.browser(this.port, "ke-toan");
		Map<String, List<String>> before = this.snapshot.take();
		for (String content : List.of("", "\u0000", "PK\u0003\u0004", "<script>alert(1)</script>",
				"\"" + "x;".repeat(50_000), COLUMNS, COLUMNS + "\"FT1;18/11/2026;1.000;x",
				COLUMNS + "FT1;18/11/2026;" + "9".repeat(50_000) + ";x", COLUMNS + "FT1;18/11/2026;1e999999999;x",
				COLUMNS + "FT1;99/99/9999;1.000;x", COLUMNS + "<script>alert(1)</script>;18/11/2026;1.000;x",
				COLUMNS + ";".repeat(100_000), COLUMNS + "FT1;<script>alert(1)</script>;1.000;x\n".repeat(6000))) {
			refused(accountant.send("POST", "/staff/sao-ke", TYPE,
					Multipart.withFile(Map.of("donVi", "PC05AA"), "tep", "sao-ke.csv", bytes(content))));
		}
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	@Test
	void whatABankWritesStaysText() {
		Caller accountant = Caller.browser(this.port, "ke-toan");
		String line = UUID.randomUUID() + ";18/11/2026;1.000;<script>alert(1)</script> ${7*7}\u202E\n";
		HttpResponse<String> answer = accountant.send("POST", "/staff/sao-ke", TYPE, Multipart
			.withFile(Map.of("donVi", "PC05AA"), "tep", "<script>alert(1)</script>.csv", bytes(COLUMNS + line)));
		assertThat(answer.statusCode()).isEqualTo(302);
		String lines = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
		assertThat(accountant.get(lines).body()).contains("&lt;script&gt;alert(1)", "${7*7}")
			.doesNotContain("<script>alert(1)", "\u202E");
		assertThat(accountant.get("/staff/sao-ke").body()).doesNotContain("<script>alert(1)");
	}

	@Test
	void aModelThatReadsFilesOrGrowsIsRefused() {
		Caller owner = Caller.browser(this.port, "quy-trinh");
		String bomb = "<!DOCTYPE a [<!ENTITY b \"" + "x".repeat(1000) + "\"><!ENTITY c \"" + "&b;".repeat(1000)
				+ "\"><!ENTITY d \"" + "&c;".repeat(1000) + "\">]><a>&d;</a>";
		Map<String, List<String>> before = this.snapshot.take();
		Map.of("a.bpmn", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>", "b.bpmn", bomb, "c.dmn",
				bomb, "d.bpmn", "<a>".repeat(20_000) + "</a>".repeat(20_000), "e.bpmn", "PK\u0003\u0004",
				"../../f.bpmn", "<a/>", "g.class", "\u00ca\u00fe", "h.html", "<script>alert(1)</script>", "i.cmmn",
				"<a/>", "<script>alert(1)</script>.bpmn", "<a/>")
			.forEach((name, content) -> {
				long begin = System.nanoTime();
				refused(owner.send("POST", "/staff/mo-hinh", TYPE,
						Multipart.withFile(Map.of("ten", "<script>alert(1)</script>"), "tep", name, bytes(content))));
				assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(name).isLessThan(Duration.ofSeconds(3));
			});
		assertThat(this.snapshot.changedSince(before)).isEmpty();
	}

	private String photos() {
		RequestCode code = this.procedure.requested();
		this.procedure.scheduled(code);
		return "/staff/api/cases/" + code + "/documents";
	}

	private static HttpResponse<String> photo(Caller caller, String photos, Map<String, String> fields,
			byte[] content) {
		Map<String, String> all = new HashMap<>(
				Map.of("kind", "PHOTO_METER", "uploadId", UUID.randomUUID().toString()));
		all.putAll(fields);
		HttpResponse<String> answer = caller.send("POST", photos, TYPE,
				Multipart.withFile(all, "file", "anh.png", content));
		assertThat(answer.statusCode()).as("%s: %s", fields, answer.body()).isLessThan(500);
		return answer;
	}

	private static void wrong(HttpResponse<String> answer, String field) {
		assertThat(answer.statusCode()).as("%s: %s", field, answer.body()).isEqualTo(422);
		assertThat(fields(answer)).containsExactly(field);
	}

	private static List<String> fields(HttpResponse<String> answer) {
		return JsonPath.read(answer.body(), "$.problems[*].field");
	}

	private static void refused(HttpResponse<String> page) {
		assertThat(page.statusCode()).as(page.body()).isEqualTo(422);
		assertThat(page.body()).doesNotContain("<script>alert(1)")
			.doesNotContainPattern("Exception|\\bat [a-z]+\\.[a-z]+\\.|java\\.|org\\.");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
