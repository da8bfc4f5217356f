package vn.daysaucongto.portal.customer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoreDocument;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How long, and how many papers of a customer are kept. */
@ApplicationTest
class UnsentPapersTests {

	private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes();

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0 };

	@Autowired
	private UnsentPapers sweep;

	@Autowired
	private Papers papers;

	@Autowired
	private Documents documents;

	@Autowired
	private MutableClock clock;

	@Test
	void papersOfAFormThatIsNotSentAreDeletedAfterADay(@Autowired JdbcTemplate sql) {
		StoredDocument abandoned = store("NHAP-" + RequestForm.newToken(), DocumentKind.IDENTITY, PDF, "customer");
		StoredDocument ofCase = store("DSCT26999001", DocumentKind.IDENTITY, PDF, "customer");
		this.clock.advance(UnsentPapers.KEPT.minus(Duration.ofHours(1)));
		StoredDocument fresh = store("NHAP-" + RequestForm.newToken(), DocumentKind.IDENTITY, PDF, "customer");
		this.clock.advance(Duration.ofHours(2));
		this.sweep.sweep();
		for (String rows : List.of("document where id", "document_content where document_id")) {
			assertThat(sql.queryForList("select 1 from " + rows + " = ?", abandoned.id())).isEmpty();
			assertThat(sql.queryForList("select 1 from " + rows + " = ?", ofCase.id())).hasSize(1);
			assertThat(sql.queryForList("select 1 from " + rows + " = ?", fresh.id())).hasSize(1);
		}
	}

	@Test
	void photosOfStaffTakeNoRoomFromTheCustomersPapers() {
		RequestCode code = RequestCode.of("DSCT26999002");
		for (int i = 0; i < 40; i++) {
			store(code.value(), DocumentKind.PHOTO_ROUTE, PNG, "khao-sat");
		}
		for (int i = 0; i < 30; i++) {
			sends(code);
		}
		assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> sends(code));
	}

	private void sends(RequestCode code) {
		this.papers.storeForCase(code, "OWNERSHIP", UUID.randomUUID().toString(),
				new MockMultipartFile("file", "a.pdf", "application/pdf", PDF));
	}

	private StoredDocument store(String caseKey, DocumentKind kind, byte[] content, String by) {
		return this.documents
			.store(new StoreDocument(caseKey, kind, UUID.randomUUID().toString(), "giấy", content, by));
	}

}
