package vn.daysaucongto.signing.verification;

import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import vn.daysaucongto.signing.pades.SigningKey;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * DSS without the network: a stranger's file says which addresses to ask for
 * certificates, revocations and policies, and none of them is asked. Trusted is this
 * utility's own certificate and what issued it.
 */
@Component
class OfflineValidation {

	private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();

	/** Read when somebody asks first: that takes as long as all else of the start. */
	private final SingletonSupplier<ValidationPolicy> policy = SingletonSupplier
		.of(() -> ValidationPolicyLoader.fromDefaultValidationPolicy().create());

	private final Clock clock;

	OfflineValidation(SigningKey key, Clock clock) {
		Stream.of(key.chain()).forEach(this.trusted::addCertificate);
		this.clock = clock;
	}

	PDFDocumentValidator of(byte[] pdf) {
		CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
		offline.setTrustedCertSources(this.trusted);
		PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
		validator.setCertificateVerifier(offline);
		validator.setSignaturePolicyProvider(new SignaturePolicyProvider());
		validator.setPdfObjFactory(strict());
		validator.setValidationTime(Date.from(this.clock.instant()));
		validator.setEnableEtsiValidationReport(false);
		return validator;
	}

	/** ETSI EN 319 102-1, as DSS brings it along. */
	ValidationPolicy policy() {
		return this.policy.obtain();
	}

	/**
	 * Pages are never drawn: that is where strange files cost most. And no change is
	 * overlooked: DSS would let somebody take away how a signature looks.
	 */
	private static PdfBoxNativeObjectFactory strict() {
		DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
		differences.setMaximalPagesAmountForVisualComparison(0);
		DefaultPdfObjectModificationsFinder changes = new DefaultPdfObjectModificationsFinder();
		changes.setPdfObjectModificationsFilter(new PdfObjectModificationsFilter() {
			@Override
			protected boolean skipChange(ObjectModification change) {
				return false;
			}
		});
		PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
		factory.setPdfDifferencesFinder(differences);
		factory.setPdfObjectModificationsFinder(changes);
		return factory;
	}

}
