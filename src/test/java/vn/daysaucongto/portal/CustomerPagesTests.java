package vn.daysaucongto.portal;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.document.DocumentKind;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.StoredDocument;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.RequestStatus;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a customer can do on the pages, and what another customer can't. */
@ApplicationTest
@Import(CapturedPhones.class)
class CustomerPagesTests {

	private static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private CustomerBrowser.Phones phones;

	@Autowired
	private Requests requests;

	@Autowired
	private Documents documents;

	@Autowired
	private MutableClock clock;

	private CustomerBrowser an;

	@BeforeEach
	void openBrowser() {
		this.clock.advance(Duration.ofHours(2));
		this.an = new CustomerBrowser(this.mvc, this.phones);
	}

	@Test
	void whatIsPublicNeedsNoLogin() throws Exception {
		for (String page : new String[] { "/", "/yeu-cau", "/yeu-cau/moi", "/thong-tin/bang-gia",
				"/thong-tin/du-lieu-ca-nhan" }) {
			this.an.get(page)
				.andExpect(status().isOk())
				.andExpect(content().string(containsString("19001909")))
				.andExpect(content().string(not(containsString("??"))));
		}
	}

	@Test
	void mistakesAreNamedAtTheirFieldsAndNothingTypedIsLost() throws Exception {
		String token = this.an.openForm();
		this.an
			.upload(RequestForms.filled(token, "0123")
				.file(new MockMultipartFile("file-OWNERSHIP", "sổ đỏ.pdf", "application/pdf", PDF)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("id=\"phone-problem\"")))
			.andExpect(content().string(not(containsString("id=\"email-problem\""))))
			.andExpect(content().string(containsString("value=\"Nguyễn Văn An\"")))
			.andExpect(content().string(containsString("value=\"0123\"")))
			.andExpect(content().string(containsString("sổ đỏ.pdf")))
			.andExpect(content().string(containsString(token)));
		assertThat(this.phones.isQuiet()).isTrue();
	}

	@Test
	void aPaperThatIsNoPaperIsRefusedAtOnce() throws Exception {
		String token = this.an.openForm();
		this.an
			.upload(MockMvcRequestBuilders.multipart("/yeu-cau/moi/giay-to")
				.file(new MockMultipartFile("file", "virus.pdf", "application/pdf", "MZ...".getBytes())), "token",
					token, "kind", "IDENTITY", "uploadId", "u1")
			.andExpect(status().isUnprocessableEntity());
		this.an
			.upload(MockMvcRequestBuilders.multipart("/yeu-cau/moi/giay-to")
				.file(new MockMultipartFile("file", "hd.pdf", "application/pdf", PDF)), "token", token, "kind",
					"CONTRACT_SIGNED", "uploadId", "u1")
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void theScriptOfAnUploadIsToldWhatIsWrongWithTheFile() throws Exception {
		MockMultipartHttpServletRequestBuilder upload = MockMvcRequestBuilders.multipart("/yeu-cau/moi/giay-to");
		upload.file(new MockMultipartFile("file", "virus.pdf", "application/pdf", "MZ...".getBytes()))
			.header("Accept", "application/json");
		this.an.upload(upload, "token", this.an.openForm(), "kind", "IDENTITY", "uploadId", "u1")
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.problems[0].field").value("file"))
			.andExpect(jsonPath("$.problems[0].message").isNotEmpty());
	}

	@Test
	void aRequestIsSentOnceThePhoneIsVerified() throws Exception {
		String token = this.an.openForm();
		this.an
			.upload(RequestForms.filled(token, "0905000001")
				.file(new MockMultipartFile("file-OWNERSHIP", "sổ đỏ.pdf", "application/pdf", PDF)))
			.andExpect(redirectedUrl("/yeu-cau/moi/xac-minh"));
		String otp = this.an.otp();
		this.an.post("/yeu-cau/moi/xac-minh", "token", token, "otp", otp.equals("000000") ? "1" : "000000")
			.andExpect(redirectedUrl("/yeu-cau/moi/xac-minh"));
		String page = this.an.post("/yeu-cau/moi/xac-minh", "token", token, "otp", otp)
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		this.an.post("/yeu-cau/moi/xac-minh", "token", token, "otp", otp).andExpect(redirectedUrl(page));
		this.an.get(page)
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("sổ đỏ.pdf")))
			.andExpect(content().string(containsString("090****001")))
			.andExpect(content().string(not(containsString("0905000001"))))
			.andExpect(content().string(containsString("aria-current=\"step\"")));
	}

	@Test
	void aWrongPhoneIsCorrectedAtOnce() throws Exception {
		String token = this.an.openForm();
		this.an.upload(RequestForms.filled(token, "0905000002")).andExpect(status().is3xxRedirection());
		this.an.otp();
		this.an.upload(RequestForms.filled(token, "0905000003")).andExpect(status().is3xxRedirection());
		this.an.post("/yeu-cau/moi/xac-minh", "token", token, "otp", this.an.otp())
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void theFormOfASecondHouseIsASecondRequest() throws Exception {
		String token = this.an.openForm();
		this.an.upload(RequestForms.filled(token, "0905000012"));
		String otp = this.an.otp();
		String first = verified(token, otp);
		this.an.upload(RequestForms.filled(token, "0905000012")).andExpect(redirectedUrl(first));
		assertThat(this.phones.isQuiet()).isTrue();
		this.clock.advance(Duration.ofMinutes(2));
		this.an.upload(RequestForms.filled(token, "0905000012"), "note", "Nhà thứ hai")
			.andExpect(redirectedUrl("/yeu-cau/moi/xac-minh"));
		this.an.get("/yeu-cau/moi/xac-minh").andExpect(status().isOk());
		String second = verified(token, this.an.otp());
		assertThat(second).startsWith("/yeu-cau/DSCT").isNotEqualTo(first);
		assertThat(verified(token, otp)).isEqualTo(second);
	}

	@Test
	void whoLeavesLeavesNothingBehind() throws Exception {
		String sent = this.an.openForm();
		this.an.upload(RequestForms.filled(sent, "0905000013"));
		verified(sent, this.an.otp());
		String waiting = this.an.openForm();
		this.an.upload(RequestForms.filled(waiting, "0905000014"));
		this.an.otp();
		this.an.post("/yeu-cau/thoat");
		this.an.get("/yeu-cau/moi/xac-minh").andExpect(redirectedUrl("/yeu-cau/moi?het-han"));
		this.an.get("/yeu-cau/moi?sua").andExpect(content().string(not(containsString("0905000014"))));
		for (String token : new String[] { sent, waiting }) {
			assertThat(verified(token, "000000")).isEqualTo("/yeu-cau/moi?het-han");
		}
		this.an.get("/yeu-cau").andExpect(content().string(not(containsString("/yeu-cau/DSCT"))));
	}

	@Test
	void theTokenOfAnotherSessionOpensNothing() throws Exception {
		String token = this.an.openForm();
		this.an.upload(RequestForms.filled(token, "0905000015")
			.file(new MockMultipartFile("file-IDENTITY", "căn cước.pdf", "application/pdf", PDF)));
		this.an.otp();
		CustomerBrowser stranger = new CustomerBrowser(this.mvc, this.phones);
		stranger
			.upload(MockMvcRequestBuilders.multipart("/yeu-cau/moi/giay-to")
				.file(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF)), "token", token, "kind",
					"IDENTITY", "uploadId", "u1")
			.andExpect(status().isUnprocessableEntity());
		stranger.upload(RequestForms.filled(token, "0905000016"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(not(containsString("căn cước.pdf"))))
			.andExpect(content().string(not(containsString(token))))
			.andExpect(content().string(containsString("value=\"0905000016\"")));
		stranger.post("/yeu-cau/moi/xac-minh", "token", token, "otp", "000000")
			.andExpect(redirectedUrl("/yeu-cau/moi?het-han"));
		assertThat(this.phones.isQuiet()).isTrue();
	}

	private String verified(String token, String otp) throws Exception {
		return this.an.post("/yeu-cau/moi/xac-minh", "token", token, "otp", otp)
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	@Test
	void anotherCustomersRequestDoesNotExist() throws Exception {
		RequestCode mine = this.an.sendsARequest("0905000004");
		RequestCode his = new CustomerBrowser(this.mvc, this.phones).sendsARequest("0905000005");
		StoredDocument paper = store(his, DocumentKind.IDENTITY);
		this.an.get("/yeu-cau/" + mine).andExpect(status().isOk());
		for (String page : new String[] { "", "/bao-gia", "/giay-to/" + paper.id() }) {
			this.an.get("/yeu-cau/" + his + page).andExpect(status().isNotFound());
		}
		for (String page : new String[] { "", "/messages", "/documents", "/documents/" + paper.id(), "/offer" }) {
			this.an.get("/api/v1/requests/" + his + page)
				.andExpect(status().isNotFound())
				.andExpect(content().contentType("application/problem+json"));
		}
		this.an.get("/yeu-cau/" + mine + "/giay-to/" + paper.id()).andExpect(status().isNotFound());
		this.an.post("/yeu-cau/" + his + "/huy", "sure", "true").andExpect(status().isNotFound());
		this.an.post("/yeu-cau/" + his + "/lich-khao-sat", "number", "1").andExpect(status().isNotFound());
		this.an.post("/yeu-cau/" + his + "/bao-gia/tu-choi", "number", "1", "sure", "true")
			.andExpect(status().isNotFound());
		this.an.postJson("/api/v1/requests/" + his + "/cancellation", "{\"reason\": \"\"}")
			.andExpect(status().isNotFound());
		assertThat(this.requests.get(his).status()).isEqualTo(RequestStatus.SUBMITTED);
	}

	@Test
	void photosAndDraftsOfContractsAreNotForDownloadEvenByTheirCustomer() throws Exception {
		RequestCode mine = this.an.sendsARequest("0905000006");
		StoredDocument draft = store(mine, DocumentKind.CONTRACT_DRAFT);
		this.an.get("/yeu-cau/" + mine + "/giay-to/" + draft.id()).andExpect(status().isNotFound());
		StoredDocument paper = store(mine, DocumentKind.OWNERSHIP);
		this.an.get("/yeu-cau/" + mine + "/giay-to/" + paper.id())
			.andExpect(status().isOk())
			.andExpect(header().string("Content-Disposition", containsString("attachment")))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"));
	}

	@Test
	void nobodyFindsOutWhichCodesExist() throws Exception {
		RequestCode known = this.an.sendsARequest("0905000007");
		CustomerBrowser stranger = new CustomerBrowser(this.mvc, this.phones);
		for (String code : new String[] { known.value(), "DSCT26999999" }) {
			stranger.get("/yeu-cau/" + code).andExpect(redirectedUrl("/yeu-cau?ma=" + code + "&truoc"));
			stranger.post("/yeu-cau", "code", code).andExpect(redirectedUrl("/yeu-cau/xac-thuc"));
			stranger.get("/yeu-cau/xac-thuc").andExpect(status().isOk());
			stranger.post("/yeu-cau/xac-thuc", "otp", "x").andExpect(redirectedUrl("/yeu-cau/xac-thuc"));
			stranger.post("/yeu-cau", "code", code)
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("60")));
			stranger.postJson("/api/v1/sessions", "{\"code\": \"%s\"}".formatted(code))
				.andExpect(status().isConflict());
		}
		this.an.otp();
		assertThat(this.phones.isQuiet()).isTrue();
	}

	@Test
	void aRequestIsFollowedWithItsCodeAndAnOtp() throws Exception {
		RequestCode code = this.an.sendsARequest("0905000008");
		CustomerBrowser athome = new CustomerBrowser(this.mvc, this.phones);
		String before = athome.session.getId();
		athome.post("/yeu-cau", "code", " " + code.value().toLowerCase()).andExpect(status().is3xxRedirection());
		athome.post("/yeu-cau/xac-thuc", "otp", athome.otp()).andExpect(redirectedUrl("/yeu-cau/" + code));
		assertThat(athome.session.getId()).isNotEqualTo(before);
		athome.get("/yeu-cau/" + code).andExpect(status().isOk());
		athome.post("/yeu-cau/thoat").andExpect(redirectedUrl("/"));
		athome.get("/yeu-cau/" + code).andExpect(status().is3xxRedirection());
	}

	@Test
	void missingPapersAreSuppliedOnThePage() throws Exception {
		RequestCode code = this.an.sendsARequest("0905000009");
		this.requests.askForDocuments(code, "Ảnh chụp sổ đỏ, trang 2", Actor.SYSTEM);
		this.an.get("/yeu-cau/" + code).andExpect(content().string(containsString("Ảnh chụp sổ đỏ, trang 2")));
		String done = "/yeu-cau/" + code + "/giay-to/xong";
		this.an.upload(MockMvcRequestBuilders.multipart(done)).andExpect(status().is3xxRedirection());
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.DOCUMENTS_ASKED);
		this.an
			.upload(MockMvcRequestBuilders.multipart("/yeu-cau/" + code + "/giay-to")
				.file(new MockMultipartFile("file", "trang 2.pdf", "application/pdf", PDF)), "kind", "OWNERSHIP",
					"uploadId", "u9")
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.name").value("trang 2.pdf"));
		this.an.upload(MockMvcRequestBuilders.multipart(done)).andExpect(status().is3xxRedirection());
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.DOCUMENTS_SUPPLIED);
	}

	@Test
	void cancellingAsksTwiceAndThenHappens() throws Exception {
		RequestCode code = this.an.sendsARequest("0905000010");
		this.an.post("/yeu-cau/" + code + "/huy", "reason", "Đổi ý").andExpect(redirectedUrl("/yeu-cau/" + code));
		assertThat(this.requests.get(code).status()).isEqualTo(RequestStatus.SUBMITTED);
		this.an.post("/yeu-cau/" + code + "/huy", "reason", "Đổi ý", "sure", "true")
			.andExpect(redirectedUrl("/yeu-cau/" + code));
		this.an.get("/yeu-cau/" + code)
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("/huy"))));
		assertThat(this.requests.get(code).cancellation().reason()).isEqualTo("Đổi ý");
	}

	@Test
	void whatWasTypedIsThereAgainBesideWhatWasWrong() throws Exception {
		RequestCode code = this.an.sendsARequest("0905000017");
		String page = "/yeu-cau/" + code;
		this.an.get(page).andExpect(status().isOk());
		this.an.post(page + "/huy", "reason", "Đổi ý, xây lại nhà").andExpect(redirectedUrl(page));
		this.an.get(page)
			.andExpect(content().string(containsString("Đổi ý, xây lại nhà</textarea>")))
			.andExpect(content().string(containsString("id=\"sure-problem\"")))
			.andExpect(content().string(containsString("href=\"#sure\"")));
		this.requests.reject(code, "Ngoài địa bàn", Actor.SYSTEM);
		this.an.post(page + "/huy", "reason", "Đổi ý", "sure", "true").andExpect(redirectedUrl(page));
		this.an.get(page)
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Yêu cầu đã bị từ chối.")));
	}

	@Test
	void aFormWithoutTheTokenOfThePageIsRefused() throws Exception {
		RequestCode code = this.an.sendsARequest("0905000011");
		this.mvc.perform(
				MockMvcRequestBuilders.post("/yeu-cau/" + code + "/huy").session(this.an.session).param("sure", "true"))
			.andExpect(status().isForbidden());
	}

	@Test
	void unknownPagesAreToldInWords() throws Exception {
		this.an.get("/yeu-cau/DSCT2600/xyz").andExpect(status().isNotFound());
		this.an.get("/api/v1/xyz")
			.andExpect(status().isNotFound())
			.andExpect(content().contentType("application/problem+json"));
	}

	private StoredDocument store(RequestCode code, DocumentKind kind) {
		return this.documents.store(new vn.daysaucongto.document.StoreDocument(code.value(), kind,
				java.util.UUID.randomUUID().toString(), "giấy.pdf", PDF, "customer"));
	}

}
