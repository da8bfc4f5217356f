package vn.daysaucongto.audit.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.notification.DeliveryView;
import vn.daysaucongto.notification.Notices;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.signing.evidence.EvidenceChain;
import vn.daysaucongto.signing.evidence.EvidenceKey;
import vn.daysaucongto.signing.evidence.SealedEvidence;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that proves the contract of a request: its versions, the signed one, evidence with
 * its seals, what the customer was told, and a signed list of hashes. Whoever has it
 * needs neither this application nor the utility.
 */
@Service
public class EvidenceBundle {

	private final Contracts contracts;

	private final Documents documents;

	private final EvidenceChain evidence;

	private final EvidenceKey key;

	private final Notices notices;

	private final ObjectMapper json;

	private final Clock clock;

	EvidenceBundle(Contracts contracts, Documents documents, EvidenceChain evidence, EvidenceKey key, Notices notices,
			ObjectMapper json, Clock clock) {
		this.contracts = contracts;
		this.documents = documents;
		this.evidence = evidence;
		this.key = key;
		this.notices = notices;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * The ZIP; its reader is put on record at each paper in it.
	 * @throws NotFound when the request has no contract
	 */
	@Transactional
	public byte[] of(RequestCode request, Actor reader) {
		List<ContractView> versions = this.contracts.versions(request);
		if (versions.isEmpty()) {
			throw new NotFound("contract");
		}
		BundleZip zip = new BundleZip();
		zip.add("DOC-TRUOC.txt", instructions());
		for (ContractView version : versions) {
			zip.add("hop-dong/phien-ban-" + version.number() + ".pdf", paper(version.documentId(), reader));
			if (version.signedDocumentId() != null) {
				zip.add("hop-dong/da-ky-" + version.number() + ".pdf", paper(version.signedDocumentId(), reader));
			}
		}
		for (SealedEvidence sealed : this.evidence.of(request)) {
			String name = "chung-cu/" + sealed.sequence() + ".json";
			zip.add(name, paper(sealed.documentId(), reader));
			zip.add(name + ".p7s", sealed.seal());
		}
		zip.add("chung-cu/may-chu.pem", this.key.certificate());
		zip.add("thong-bao.json", notices(request));
		return zip.write(this.key::seal, this.clock.instant().truncatedTo(ChronoUnit.DAYS));
	}

	private byte[] paper(long document, Actor reader) {
		return this.documents.open(document, reader).content();
	}

	private byte[] notices(RequestCode request) {
		Map<String, List<DeliveryView>> deliveries = this.notices.deliveries(request)
			.stream()
			.collect(Collectors.groupingBy(DeliveryView::noticeId));
		List<BundledNotice> all = this.notices.list(request)
			.stream()
			.map((notice) -> BundledNotice.of(notice, this.notices.title(notice),
					deliveries.getOrDefault(notice.id(), List.of())))
			.toList();
		try {
			return this.json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] instructions() {
		try {
			return new ClassPathResource("bundle/DOC-TRUOC.txt").getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
