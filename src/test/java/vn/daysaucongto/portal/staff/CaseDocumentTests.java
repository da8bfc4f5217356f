package vn.daysaucongto.portal.staff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.document.Taken;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.SubmitRequest;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

@ApplicationTest
class CaseDocumentTests {

	private static final byte[] JPEG = { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I',
			'F' };

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Requests requests;

	@Autowired
	private Documents documents;

	private RequestCode code;

	@BeforeEach
	void aRequest() {
		this.code = this.requests.submit(new SubmitRequest(UUID.randomUUID().toString(), ParentService.CAPACITY_CHANGE,
				"", "PC05AA0012345", "hai-chau", "Nguyễn Thị Hoa", "0912345678", "", "12 Lê Lợi", new BigDecimal("5.5"),
				1, ServiceOption.FULL_PACKAGE, Set.of(),
				Set.of(ConsentPurpose.PROVIDE_SERVICE, ConsentPurpose.ELECTRONIC_CONFIRMATION),
				this.requests.consentVersion(), ""));
	}

	@Test
	void aPhotoSentTwiceIsOneDocument() throws Exception {
		String uploadId = UUID.randomUUID().toString();
		int first = upload("khao-sat", "PC05AA", "PHOTO_METER", uploadId);
		assertThat(upload("khao-sat", "PC05AA", "PHOTO_METER", uploadId)).isEqualTo(first);
		assertThat(this.documents.list(this.code.value())).singleElement()
			.extracting(StoredDocument::taken)
			.isEqualTo(new Taken(Instant.parse("2026-11-18T02:00:00.123Z"), 16.0678, 108.2208));
		this.mvc.perform(get("/staff/api/documents/" + first).with(staff("du-toan", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(content().bytes(JPEG));
		assertThat(this.documents.readers(first)).hasSize(1);
	}

	@Test
	void anotherUnitsStaffDoNotKnowTheCase() throws Exception {
		int photo = upload("khao-sat", "PC05AA", "PHOTO_METER", UUID.randomUUID().toString());
		this.mvc.perform(get("/staff/api/documents/" + photo).with(staff("khao-sat", "PC05BB")))
			.andExpect(status().isNotFound());
		this.mvc.perform(photo("PHOTO_METER", UUID.randomUUID().toString()).with(staff("khao-sat", "PC05BB")))
			.andExpect(status().isNotFound());
	}

	@Test
	void onlyFieldStaffSendAndOnlyWhatTheyMake() throws Exception {
		this.mvc.perform(photo("PHOTO_METER", "u1").with(staff("ke-toan", "PC05AA"))).andExpect(status().isNotFound());
		this.mvc.perform(photo("IDENTITY", "u2").with(staff("khao-sat", "PC05AA")))
			.andExpect(status().isUnprocessableEntity());
		this.mvc.perform(photo("PHOTO_METER", "u3")).andExpect(status().isUnauthorized());
	}

	private int upload(String group, String unit, String kind, String uploadId) throws Exception {
		String answer = this.mvc.perform(photo(kind, uploadId).with(staff(group, unit)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return JsonPath.read(answer, "$.id");
	}

	private MockMultipartHttpServletRequestBuilder photo(String kind, String uploadId) {
		return (MockMultipartHttpServletRequestBuilder) multipart("/staff/api/cases/{key}/documents", this.code)
			.file(new MockMultipartFile("file", "công tơ.jpg", "image/jpeg", JPEG))
			.param("kind", kind)
			.param("uploadId", uploadId)
			.param("takenAt", "2026-11-18T02:00:00.123Z")
			.param("latitude", "16.0678")
			.param("longitude", "108.2208")
			.param("accuracy", "12")
			.with(csrf());
	}

}
