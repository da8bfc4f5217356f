package vn.daysaucongto.portal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.ReviewedContracts;
import vn.daysaucongto.signing.UtilitySigning;
import vn.daysaucongto.signing.pades.SigningForTests;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.MutableClock;
import vn.daysaucongto.support.Pdfsig;
import vn.daysaucongto.support.Qpdf;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Anybody checks a contract on the page, and as JSON. */
@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerifyContractTests {

	private static final String PAGE = "/kiem-tra-hop-dong";

	private static final String API = "/api/v1/verifications";

	/** Well formed, and in no contract. */
	private static final String NO_CODE = "2222-2222-2222";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ReviewedContracts reviewed;

	@Autowired
	private CustomersPhone phone;

	@Autowired
	private Confirmations confirmations;

	@Autowired
	private UtilitySigning signing;

	@Autowired
	private Contracts contracts;

	@Autowired
	private Requests requests;

	@Autowired
	private Documents documents;

	@Autowired
	private MutableClock clock;

	@TempDir
	private Path directory;

	private RequestCode request;

	private ContractView contract;

	private byte[] confirmed;

	private byte[] signed;

	private String code;

	@BeforeAll
	void aContractIsConfirmedAndSigned() throws Exception {
		this.request = this.reviewed.contract();
		long challenge = this.confirmations.start(this.request, 1, ConfirmationPlace.PORTAL).id();
		this.confirmations.confirm(this.request, challenge, this.phone.code(this.request, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "127.0.0.1", "test"));
		this.signing.approve(this.request, ReviewedContracts.LEADER);
		this.signed = bytes(this.signing.sign(this.request).id());
		this.contract = this.contracts.get(this.request, 1);
		this.confirmed = bytes(this.contract.documentId());
		this.code = printedCode(this.signed);
	}

	@BeforeEach
	void anHourPasses() {
		this.clock.advance(Duration.ofHours(1));
	}

	@Test
	void thePageIsForEverybodyAndOpensNoSession() throws Exception {
		this.mvc.perform(get(PAGE))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("name=\"file\"")))
			.andExpect(content().string(containsString("name=\"code\"")))
			.andExpect(content().string(containsString("pdfsig hop-dong.pdf")))
			.andExpect(content().string(not(containsString("??"))));
		this.mvc.perform(get("/")).andExpect(content().string(containsString("href=\"" + PAGE + "\"")));
	}

	@Test
	void theSignedContractIsKnownToTheByteAndNobodyInItIsNamed() throws Exception {
		page(this.signed).andExpect(status().isOk())
			.andExpect(content().string(containsString("Đúng là hợp đồng mà bên bán điện đang lưu")))
			.andExpect(content().string(containsString(this.request + "/HĐDV-1")))
			.andExpect(content().string(containsString(this.contract.sha256())))
			.andExpect(content().string(containsString("không phải chữ ký số")))
			.andExpect(content().string(containsString("KHÔNG có giá trị pháp lý")))
			.andExpect(content().string(containsString(this.requests.get(this.request).phone().masked())))
			.andExpect(content().string(not(containsString(this.requests.get(this.request).phone().national()))))
			.andExpect(content().string(not(containsString("Nguyễn Thị Hoa"))))
			.andExpect(content().string(not(containsString("Lê Lợi"))))
			.andExpect(content().string(not(containsString("??"))));
	}

	@Test
	void theSameAsJsonWithoutSessionOrToken() throws Exception {
		api(this.signed).andExpect(status().isOk())
			.andExpect(jsonPath("$.verdict").value("HELD"))
			.andExpect(jsonPath("$.text", startsWith("Đúng là hợp đồng")))
			.andExpect(jsonPath("$.sha256").value(Sha256.of(this.signed)))
			.andExpect(jsonPath("$.signatures", hasSize(1)))
			.andExpect(jsonPath("$.signatures[0].utility").value(true))
			.andExpect(jsonPath("$.signatures[0].intact").value(true))
			.andExpect(jsonPath("$.signatures[0].later").value("NOTHING"))
			.andExpect(jsonPath("$.signatures[0].indication").value("TOTAL_PASSED"))
			.andExpect(jsonPath("$.held.copy").value("SIGNED"))
			.andExpect(jsonPath("$.held.confirmation.same").value(true))
			.andExpect(jsonPath("$.held.confirmation.sha256").value(this.contract.sha256()))
			.andExpect(jsonPath("$.held.confirmation.bytes").value(this.confirmed.length))
			.andExpect(jsonPath("$.limits[*].key", hasItems("TEST_CERTIFICATE", "NO_REVOCATION_DATA", "CLAIMED_TIME")))
			.andExpect(content().string(not(containsString("Nguyễn"))));
	}

	@Test
	void theCodeInTheContractLeadsToTheFileThatIsHeld() throws Exception {
		for (String typed : new String[] { this.code, this.code.toLowerCase().replace("-", " ") }) {
			ask(typed).andExpect(status().isOk())
				.andExpect(jsonPath("$.verdict").value("HELD"))
				.andExpect(jsonPath("$.sha256").value(Sha256.of(this.signed)))
				.andExpect(jsonPath("$.held.number").value(this.request + "/HĐDV-1"));
		}
		this.mvc.perform(post(PAGE + "/ma").param("code", this.code).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Có hợp đồng đã ký với mã này")))
			.andExpect(content().string(not(containsString("Nguyễn Thị Hoa"))));
	}

	@Test
	void anUnknownCodeAndNoCodeAreAnsweredAlike() throws Exception {
		String unknown = ask(NO_CODE).andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.problems[0].field").value("code"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		for (String none : new String[] { "", "x", this.request.value(), "' or '1'='1" }) {
			ask(none).andExpect(status().isUnprocessableEntity()).andExpect(content().string(unknown));
		}
		this.mvc.perform(post(PAGE + "/ma").param("code", "<b>sai</b>").with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("id=\"code-problem\"")))
			.andExpect(content().string(containsString("&lt;b&gt;sai")));
	}

	@Test
	void aChangedByteIsTold() throws Exception {
		byte[] changed = this.signed.clone();
		changed[this.confirmed.length / 2] ^= 1;
		page(changed).andExpect(status().isOk()).andExpect(content().string(containsString("Tệp đã bị thay đổi")));
		api(changed).andExpect(jsonPath("$.verdict").value("CHANGED")).andExpect(jsonPath("$.held").doesNotExist());
	}

	@Test
	void whatWasAddedIsToldApartFromWhatIsHeld() throws Exception {
		byte[] longer = Arrays.copyOf(this.signed, this.signed.length + 10);
		page(longer).andExpect(content().string(containsString("Đã thêm nội dung sau khi ký")));
		api(longer).andExpect(jsonPath("$.verdict").value("ADDED"))
			.andExpect(jsonPath("$.held.copy").value("SIGNED_AND_MORE"))
			.andExpect(jsonPath("$.held.confirmation.same").value(true));
	}

	@Test
	void aFurtherSignatureIsNamed() throws Exception {
		byte[] both = SigningForTests.signAgain(this.signed, SigningForTests.otherKey());
		page(both).andExpect(content().string(containsString("Bên bán điện đã ký, sau đó có thêm chữ ký khác")))
			.andExpect(content().string(containsString("Chữ ký 2 trong 2")));
		api(both).andExpect(jsonPath("$.verdict").value("FURTHER_SIGNED"))
			.andExpect(jsonPath("$.signatures[0].later").value("SIGNATURES"))
			.andExpect(jsonPath("$.signatures[1].utility").value(false))
			.andExpect(jsonPath("$.held.copy").value("SIGNED_AND_MORE"));
	}

	@Test
	void whatTheCustomerConfirmedIsKnownToo() throws Exception {
		page(this.confirmed).andExpect(content().string(containsString("Tệp không có chữ ký số")))
			.andExpect(content().string(containsString("Đây là bản khách hàng đã xác nhận")));
		api(this.confirmed).andExpect(jsonPath("$.verdict").value("NO_SIGNATURE"))
			.andExpect(jsonPath("$.held.copy").value("UNSIGNED"))
			.andExpect(jsonPath("$.held.state").value("SIGNED"));
	}

	@Test
	void aContractThatWaitsHasNoSignatureAndSaysSo() throws Exception {
		RequestCode waiting = this.reviewed.contract();
		ask(printedCode(bytes(this.contracts.get(waiting, 1).documentId()))).andExpect(status().isOk())
			.andExpect(jsonPath("$.verdict").value("NO_SIGNATURE"))
			.andExpect(jsonPath("$.held.state").value("REVIEWED"))
			.andExpect(jsonPath("$.held.confirmation").doesNotExist());
	}

	@Test
	void whatIsNoContractIsAnsweredClearly() throws Exception {
		api("MZ program".getBytes(StandardCharsets.UTF_8)).andExpect(status().isOk())
			.andExpect(jsonPath("$.verdict").value("UNREADABLE"))
			.andExpect(jsonPath("$.unreadable").value("NO_PDF"));
		api(new byte[11 * 1024 * 1024]).andExpect(jsonPath("$.unreadable").value("TOO_LARGE"));
		page("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))
			.andExpect(content().string(containsString("Không kiểm tra được tệp này")));
		api(new byte[0]).andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.problems[0].field").value("file"));
		this.mvc.perform(multipart(API)).andExpect(status().isUnprocessableEntity());
		this.mvc.perform(multipart(PAGE + "/tep").with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("id=\"file-problem\"")));
	}

	@Test
	void whoTriesManyCodesHasNoneLeft() throws Exception {
		for (int i = 0; i < 30; i++) {
			from("203.0.113.7", code(NO_CODE)).andExpect(status().isUnprocessableEntity());
		}
		from("203.0.113.7", code(this.code)).andExpect(status().isConflict())
			.andExpect(content().contentType("application/problem+json"));
		from("203.0.113.7", post(PAGE + "/ma").param("code", this.code).with(csrf())).andExpect(status().isConflict())
			.andExpect(content().string(containsString("quá nhiều lần")));
		ask(this.code).andExpect(status().isOk());
	}

	@Test
	void whoSendsManyFilesIsStopped() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] { 'x' });
		for (int i = 0; i < 60; i++) {
			from("203.0.113.8", multipart(API).file(file)).andExpect(status().isOk());
		}
		from("203.0.113.8", multipart(API).file(file)).andExpect(status().isConflict());
	}

	@Test
	void otherProgramsFindTheContractSoundToo() throws Exception {
		Path file = Files.write(this.directory.resolve("hop-dong.pdf"), this.signed);
		assertThat(Pdfsig.of(file)).contains("Signature is Valid", "Total document signed");
		assertThat(Qpdf.check(file)).contains("No syntax or stream encoding errors found");
		assertThat(Qpdf.check(Files.write(file, this.confirmed))).contains("No syntax or stream encoding errors found");
	}

	@Test
	void theApiIsDescribed() throws Exception {
		this.mvc.perform(get("/api/v1/openapi"))
			.andExpect(jsonPath("$.paths['/api/v1/verifications'].post.summary").isNotEmpty())
			.andExpect(jsonPath("$.paths['/api/v1/verifications/code'].post.summary").isNotEmpty());
	}

	private ResultActions page(byte[] file) throws Exception {
		return this.mvc.perform(multipart(PAGE + "/tep").file(part(file)).with(csrf()));
	}

	private ResultActions api(byte[] file) throws Exception {
		return this.mvc.perform(multipart(API).file(part(file)));
	}

	private ResultActions ask(String typed) throws Exception {
		return this.mvc.perform(code(typed));
	}

	private static MockHttpServletRequestBuilder code(String typed) {
		return post(API + "/code").contentType("application/json").content("{\"code\": \"%s\"}".formatted(typed));
	}

	private ResultActions from(String address, MockHttpServletRequestBuilder question) throws Exception {
		return this.mvc.perform(question.with((MockHttpServletRequest http) -> {
			http.setRemoteAddr(address);
			return http;
		}));
	}

	private static MockMultipartFile part(byte[] file) {
		return new MockMultipartFile("file", "hop-dong.pdf", "application/pdf", file);
	}

	private byte[] bytes(long document) {
		return this.documents.open(document, Actor.SYSTEM).content();
	}

	/** As somebody reads it off the paper. */
	private static String printedCode(byte[] pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).containsPattern(
					"Mã tra cứu: [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4} Kiểm tra hợp đồng tại \\S+/kiem-tra-hop-dong");
			return text.replaceAll(".*Mã tra cứu: (\\S+) .*", "$1");
		}
	}

}
