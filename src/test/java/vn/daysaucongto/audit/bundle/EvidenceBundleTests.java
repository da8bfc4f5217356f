package vn.daysaucongto.audit.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.DocumentReader;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.document.Sha256;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.ConfirmationContext;
import vn.daysaucongto.signing.ConfirmationPlace;
import vn.daysaucongto.signing.Confirmations;
import vn.daysaucongto.signing.CustomersPhone;
import vn.daysaucongto.signing.OtpView;
import vn.daysaucongto.signing.ReviewedContracts;
import vn.daysaucongto.signing.UtilitySigning;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.OtherProgram;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.daysaucongto.support.LoggedIn.staff;

/** A stranger checks it with the tools of any Linux. */
@ApplicationTest
@Import({ ReviewedContracts.class, CustomersPhone.class })
class EvidenceBundleTests {

	private static final String[] CMS = { "openssl", "cms", "-verify", "-binary", "-inform", "DER", "-CAfile",
			"chung-cu/may-chu.pem", "-partial_chain", "-purpose", "any", "-out", "/dev/null" };

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
	private Documents documents;

	@Autowired
	private EvidenceBundle bundle;

	@Autowired
	private MockMvc mvc;

	@TempDir
	private Path folder;

	private RequestCode code;

	@BeforeEach
	void aSignedContract() {
		this.code = this.reviewed.contract();
		OtpView challenge = this.confirmations.start(this.code, 1, ConfirmationPlace.PORTAL);
		this.confirmations.confirm(this.code, challenge.id(), this.phone.code(this.code, 1),
				new ConfirmationContext(ConfirmationPlace.PORTAL, null, "192.0.2.7", "Firefox"));
		this.signing.approve(this.code, ReviewedContracts.LEADER);
		this.signing.sign(this.code);
	}

	@Test
	void allOfItIsThereAndWhole() throws Exception {
		List<String> files = unpack();
		String evidence = files.stream()
			.filter((name) -> name.matches("chung-cu/\\d+\\.json"))
			.findFirst()
			.orElseThrow();
		assertThat(files).contains("SHA256SUMS", "SHA256SUMS.p7s", "DOC-TRUOC.txt", "hop-dong/phien-ban-1.pdf",
				"hop-dong/da-ky-1.pdf", evidence + ".p7s", "chung-cu/may-chu.pem", "thong-bao.json");
		assertThat(sums().exit()).isZero();
		assertThat(sums().text().lines()).hasSize(files.size() - 2).allMatch((line) -> line.endsWith(": OK"));
		assertThat(seal("SHA256SUMS").exit()).isZero();
		assertThat(seal(evidence).exit()).isZero();
		byte[] signed = Files.readAllBytes(this.folder.resolve("hop-dong/da-ky-1.pdf"));
		int length = (int) Files.size(this.folder.resolve("hop-dong/phien-ban-1.pdf"));
		assertThat(Sha256.of(java.util.Arrays.copyOf(signed, length)))
			.isEqualTo(this.contracts.get(this.code, 1).sha256());
		assertThat(Files.readString(this.folder.resolve(evidence))).contains(this.contracts.get(this.code, 1).sha256());
	}

	@Test
	void whatIsChangedIsSeen() throws Exception {
		unpack();
		Path version = this.folder.resolve("hop-dong/phien-ban-1.pdf");
		byte[] bytes = Files.readAllBytes(version);
		bytes[bytes.length / 2] ^= 1;
		Files.write(version, bytes);
		assertThat(sums().exit()).isNotZero();
		Path sums = this.folder.resolve("SHA256SUMS");
		Files.writeString(sums,
				Files.readString(sums).replaceFirst("[0-9a-f]{64}(?=  hop-dong/phien-ban-1.pdf)", Sha256.of(bytes)));
		assertThat(sums().exit()).isZero();
		assertThat(seal("SHA256SUMS").exit()).isNotZero();
	}

	@Test
	void whoOpensItIsPutOnRecord() throws Exception {
		String address = "/staff/ho-so/" + this.code + "/chung-cu.zip";
		this.mvc.perform(get(address).with(staff("kiem-tra", "PC05AA")))
			.andExpect(status().isOk())
			.andExpect(content().contentType("application/zip"))
			.andExpect(header().string("Content-Disposition",
					org.hamcrest.Matchers.containsString("chung-cu-" + this.code + ".zip")));
		assertThat(this.documents.readers(this.contracts.get(this.code, 1).documentId()))
			.extracting(DocumentReader::reader)
			.contains("kiem-tra");
		this.mvc.perform(get(address).with(staff("lanh-dao", "PC05AA"))).andExpect(status().isOk());
		this.mvc.perform(get(address).with(staff("kiem-tra", "PC05BB"))).andExpect(status().isNotFound());
		for (String other : new String[] { "cskh", "hop-dong", "thi-cong", "quy-trinh" }) {
			this.mvc.perform(get(address).with(staff(other, "PC05AA"))).andExpect(status().isNotFound());
		}
	}

	@Test
	void withoutAContractThereIsNone() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.bundle.of(RequestCode.of("DSCT26999999"), Actor.SYSTEM));
	}

	private OtherProgram.Said sums() throws Exception {
		return OtherProgram.run("coreutils", this.folder, List.of("sha256sum", "--check", "SHA256SUMS"));
	}

	private OtherProgram.Said seal(String file) throws Exception {
		List<String> command = new ArrayList<>(List.of(CMS));
		command.addAll(List.of("-in", file + ".p7s", "-content", file));
		return OtherProgram.run("openssl", this.folder, command);
	}

	/** The names of all files. */
	private List<String> unpack() throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(this.bundle.of(this.code, Actor.SYSTEM)))) {
			for (ZipEntry entry; (entry = zip.getNextEntry()) != null;) {
				Path file = this.folder.resolve(entry.getName());
				Files.createDirectories(file.getParent());
				Files.write(file, zip.readAllBytes());
				names.add(entry.getName());
			}
		}
		return names;
	}

}
