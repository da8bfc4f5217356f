package vn.daysaucongto.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority for tests: its root, and what it certifies. */
public final class TestAuthority {

	/** Of the keystores. */
	public static final String PASSWORD = "secret";

	private final KeyPair key = pair();

	private static int serial;

	private final Instant from;

	private final X509Certificate root;

	/**
	 * Makes one.
	 * @param from when its certificates begin to be valid; they are for ten years
	 */
	public TestAuthority(Instant from) {
		this.from = from;
		X500Name name = new X500Name("CN=Test root " + System.nanoTime() + ", O=Test authority");
		this.root = certify(name, this.key, name, this.key, Duration.ofDays(3650), (certificate) -> {
			certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
			certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
		});
	}

	X509Certificate root() {
		return this.root;
	}

	X500Name name() {
		return X500Name.getInstance(this.root.getSubjectX500Principal().getEncoded());
	}

	/** The root as a file. */
	public Path pem(Path file) {
		try {
			return Files.writeString(file,
					"-----BEGIN CERTIFICATE-----\n"
							+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(this.root.getEncoded())
							+ "\n-----END CERTIFICATE-----\n");
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The utility's key and certificate.
	 * @param responders base address of who answers for it, or null for nobody
	 */
	Issued utility(String responders, Duration validity, int usage) {
		return issue("CN=Điện lực Hải Châu, O=Bên bán điện", validity, (certificate) -> {
			certificate.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
			if (responders != null) {
				certificate.addExtension(Extension.authorityInfoAccess, false,
						new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, url(responders + "/ocsp")));
				certificate
					.addExtension(Extension.cRLDistributionPoints, false,
							new CRLDistPoint(new DistributionPoint[] { new DistributionPoint(
									new DistributionPointName(new GeneralNames(url(responders + "/crl"))), null,
									null) }));
			}
		});
	}

	/**
	 * The utility's key and certificate as a keystore that is asked of at that address.
	 */
	public byte[] utilityKeystore(String responders) {
		return utility(responders, Duration.ofDays(3650), KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
			.keystore(this.root);
	}

	/** A time-stamp server's; its certificate is asked of at the same addresses. */
	Issued timestampServer(String responders) {
		return issue("CN=Test time-stamps, O=Test authority", Duration.ofDays(3650), (certificate) -> {
			certificate.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
			certificate.addExtension(Extension.extendedKeyUsage, true,
					new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
			certificate.addExtension(Extension.authorityInfoAccess, false,
					new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, url(responders + "/ocsp")));
		});
	}

	ContentSigner signer() {
		return signer(this.key);
	}

	static ContentSigner signer(KeyPair key) {
		try {
			String algorithm = "EC".equals(key.getPrivate().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
			return new JcaContentSignerBuilder(algorithm).build(key.getPrivate());
		}
		catch (OperatorCreationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Issued issue(String name, Duration validity, Extensions extensions) {
		KeyPair pair = pair();
		return new Issued(pair, certify(new X500Name(name), pair, name(), this.key, validity, (certificate) -> {
			certificate.addExtension(Extension.authorityKeyIdentifier, false,
					new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(this.root.getPublicKey()));
			extensions.add(certificate);
		}));
	}

	private X509Certificate certify(X500Name subject, KeyPair key, X500Name issuer, KeyPair issuerKey,
			Duration validity, Extensions extensions) {
		try {
			JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(issuer,
					BigInteger.valueOf(++serial), Date.from(this.from), Date.from(this.from.plus(validity)), subject,
					key.getPublic());
			extensions.add(certificate);
			return new JcaX509CertificateConverter().getCertificate(certificate.build(signer(issuerKey)));
		}
		catch (GeneralSecurityException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static GeneralName url(String address) {
		return new GeneralName(GeneralName.uniformResourceIdentifier, address);
	}

	private static KeyPair pair() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(256);
			return generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A key with its certificate. */
	record Issued(KeyPair key, X509Certificate certificate) {

		byte[] keystore(Certificate root) {
			try {
				KeyStore store = KeyStore.getInstance("PKCS12");
				store.load(null, null);
				store.setKeyEntry("utility", this.key.getPrivate(), PASSWORD.toCharArray(),
						new Certificate[] { this.certificate, root });
				ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				store.store(bytes, PASSWORD.toCharArray());
				return bytes.toByteArray();
			}
			catch (GeneralSecurityException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/** What a certificate says beside the name and the key. */
	private interface Extensions {

		void add(JcaX509v3CertificateBuilder certificate) throws CertIOException, GeneralSecurityException;

	}

}
