package vn.daysaucongto.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({ Documents.class, DocumentsTests.FixedTime.class })
@ActiveProfiles("demo")
@Tag("database")
class DocumentsTests {

	private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

	private static final Actor SURVEYOR = new Actor("khao-sat", "Anh Hùng", Set.of("khao-sat"), Set.of());

	@Autowired
	private Documents documents;

	@Autowired
	private TestEntityManager database;

	@Test
	void filesOfAFormBecomeFilesOfItsRequest() {
		StoredDocument stored = store(DocumentKind.OWNERSHIP, "u0", "sổ đỏ.jpg", jpeg());
		this.documents.move(stored.caseKey(), "DSCT26000777");
		assertThat(this.documents.list(stored.caseKey())).isEmpty();
		assertThat(this.documents.list("DSCT26000777")).extracting(StoredDocument::id).containsExactly(stored.id());
	}

	@Test
	void aFileComesBackByteForByteAndItsReaderIsKept() {
		byte[] content = Arrays.copyOf(jpeg(), 3_000_000);
		content[2_999_999] = 7;
		StoredDocument stored = store(DocumentKind.PHOTO_METER, "u1", "công tơ.JPG", content);
		this.database.flush();
		this.database.clear();
		OpenedDocument opened = this.documents.open(stored.id(), SURVEYOR);
		assertThat(opened.content()).isEqualTo(content);
		assertThat(opened.document()).isEqualTo(stored);
		assertThat(stored.contentType()).isEqualTo("image/jpeg");
		assertThat(stored.sha256()).isEqualTo(Sha256.of(content));
		assertThat(this.documents.readers(stored.id())).containsExactly(new DocumentReader("khao-sat", NOW));
	}

	@Test
	void theSameUploadSentAgainIsTheSameDocument() {
		StoredDocument first = store(DocumentKind.PHOTO_METER, "u2", "a.jpg", jpeg());
		assertThat(store(DocumentKind.PHOTO_METER, "u2", "a.jpg", jpeg())).isEqualTo(first);
		assertThat(this.documents.list("DSCT26000001")).containsExactly(first);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> store(DocumentKind.PHOTO_METER, "u2", "a.jpg", png()));
	}

	@Test
	void theSameUploadIdInAnotherCaseIsAnotherDocument() {
		StoredDocument first = store(DocumentKind.PHOTO_METER, "u3", "a.jpg", jpeg());
		StoredDocument other = this.documents
			.store(new StoreDocument("DSCT26000002", DocumentKind.PHOTO_METER, "u3", "a.jpg", png(), "khao-sat"));
		assertThat(other.id()).isNotEqualTo(first.id());
	}

	@Test
	void filesAreListedByKind() {
		store(DocumentKind.PHOTO_METER, "u4", "a.jpg", jpeg());
		StoredDocument paper = store(DocumentKind.IDENTITY, "u5", "b.pdf", pdf());
		assertThat(this.documents.list("DSCT26000001", List.of(DocumentKind.IDENTITY))).containsExactly(paper);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.documents.open(-1, SURVEYOR));
	}

	@Test
	void whatAFileIsIsToldByItsBytesNotByItsName() {
		assertProblem("document.file.format", DocumentKind.IDENTITY, "MZ program".getBytes(StandardCharsets.US_ASCII));
		assertProblem("document.file.format", DocumentKind.IDENTITY,
				"<html><script>".getBytes(StandardCharsets.US_ASCII));
		assertProblem("document.file.notPicture", DocumentKind.PHOTO_ROUTE, pdf());
		assertProblem("document.file.format", DocumentKind.CONTRACT_DRAFT, png());
		assertThat(store(DocumentKind.IDENTITY, "u6", "virus.exe", pdf()).name()).isEqualTo("virus.pdf");
	}

	@Test
	void emptyAndTooLargeFilesAreRefused() {
		assertProblem("document.file.empty", DocumentKind.IDENTITY, new byte[0]);
		assertProblem("document.file.large", DocumentKind.IDENTITY, Arrays.copyOf(pdf(), 10 * 1024 * 1024 + 1));
		assertThat(store(DocumentKind.PHOTO_ROUTE, "u7", "a.jpg", Arrays.copyOf(jpeg(), 12 * 1024 * 1024)).size())
			.isEqualTo(12 * 1024 * 1024);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			../../etc/passwd         | passwd.pdf
			C:\\Users\\lan\\sổ đỏ.PDF   | sổ đỏ.pdf
			'  .. '                  | file.pdf
			a"b;c%0d.pdf             | a b c 0d.pdf
			''                       | file.pdf
			""")
	void namesAreMadeHarmless(String given, String expected) {
		assertThat(FileName.of(given, Format.PDF)).isEqualTo(expected);
	}

	@Test
	void namesAreInNfcAndNotTooLong() {
		assertThat(FileName.of("so\u0302\u0309.pdf", Format.PDF)).isEqualTo("s\u1ed5.pdf");
		assertThat(FileName.of("x".repeat(500) + ".pdf", Format.PDF)).hasSizeLessThanOrEqualTo(150);
		assertThat(FileName.of("a\u202Egpj.pdf", Format.PDF)).isEqualTo("a gpj.pdf");
	}

	private void assertProblem(String code, DocumentKind kind, byte[] content) {
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> store(kind, "bad", "a.pdf", content))
			.satisfies((ex) -> assertThat(ex.problems().get(0).code()).isEqualTo(code));
	}

	private StoredDocument store(DocumentKind kind, String uploadId, String name, byte[] content) {
		return this.documents.store(new StoreDocument("DSCT26000001", kind, uploadId, name, content, "khao-sat"));
	}

	private static byte[] jpeg() {
		return new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3 };
	}

	private static byte[] png() {
		return new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0 };
	}

	private static byte[] pdf() {
		return "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class FixedTime {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh"));
		}

	}

}
