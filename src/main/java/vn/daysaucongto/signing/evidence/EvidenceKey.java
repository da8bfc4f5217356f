package vn.daysaucongto.signing.evidence;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The server's own key, which seals evidence in its transaction: in a file, not behind a
 * network. Seals are detached CMS signatures (RFC 5652), which {@code openssl cms}
 * checks.
 */
public class EvidenceKey {

	private final PrivateKey key;

	private final X509Certificate certificate;

	/** Of keys that sealed before this one. */
	private final List<X509Certificate> former;

	private EvidenceKey(PrivateKey key, X509Certificate certificate, List<X509Certificate> former) {
		this.key = key;
		this.certificate = certificate;
		this.former = former;
	}

	/**
	 * Opens a PKCS#12 file with one key.
	 * @param former certificates of the keys before, whose seals stay good
	 * @throws IllegalStateException when it can't be opened, or has no key or several
	 */
	static EvidenceKey open(byte[] pkcs12, String password, List<X509Certificate> former) {
		try {
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(new java.io.ByteArrayInputStream(pkcs12), password.toCharArray());
			List<String> keys = Collections.list(store.aliases())
				.stream()
				.filter((alias) -> isKey(store, alias))
				.toList();
			if (keys.size() != 1) {
				throw new IllegalStateException("The PKCS#12 file has " + keys.size() + " keys");
			}
			Certificate certificate = store.getCertificate(keys.get(0));
			return new EvidenceKey((PrivateKey) store.getKey(keys.get(0), password.toCharArray()),
					(X509Certificate) certificate, List.copyOf(former));
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException("The PKCS#12 file can't be opened with its password", ex);
		}
	}

	private static boolean isKey(KeyStore store, String alias) {
		try {
			return store.isKeyEntry(alias);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A detached signature of the content, DER. */
	public byte[] seal(byte[] content) {
		try {
			String algorithm = "SHA256with" + (this.key.getAlgorithm().equals("EC") ? "ECDSA" : "RSA");
			CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
			generator.addSignerInfoGenerator(
					new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
						.build(new JcaContentSignerBuilder(algorithm).build(this.key), this.certificate));
			generator.addCertificates(new JcaCertStore(List.of(this.certificate)));
			return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
		}
		catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException ex) {
			throw new IllegalStateException("Evidence can't be sealed", ex);
		}
	}

	/** Whether this key, or one before it, sealed that content. */
	public boolean isSealOf(byte[] content, byte[] seal) {
		try {
			CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), seal);
			List<SignerInformation> signers = List.copyOf(cms.getSignerInfos().getSigners());
			return signers.size() == 1 && Stream.concat(Stream.of(this.certificate), this.former.stream())
				.anyMatch((known) -> isBy(known, signers.get(0)));
		}
		catch (CMSException ex) {
			return false;
		}
	}

	private static boolean isBy(X509Certificate certificate, SignerInformation signer) {
		try {
			return signer.getSID().match(new X509CertificateHolder(certificate.getEncoded()))
					&& signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
		}
		catch (GeneralSecurityException | IOException | OperatorCreationException | CMSException ex) {
			return false;
		}
	}

	/** The certificate as PEM, for who checks without this application. */
	public byte[] certificate() {
		try {
			String base64 = java.util.Base64.getMimeEncoder(64, "\n".getBytes(UTF_8))
				.encodeToString(this.certificate.getEncoded());
			return ("-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n").getBytes(UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
