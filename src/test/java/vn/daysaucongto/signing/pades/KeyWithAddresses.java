package vn.daysaucongto.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A stranger's key whose certificate names addresses to ask for this and that. */
public final class KeyWithAddresses {

	private KeyWithAddresses() {
	}

	public static SigningKey of(String address) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(2048);
			KeyPair pair = generator.generateKeyPair();
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			store.setKeyEntry("stranger", pair.getPrivate(), "secret".toCharArray(),
					new Certificate[] { certificate(pair, address) });
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			store.store(bytes, "secret".toCharArray());
			return SigningKey.open(bytes.toByteArray(), "secret", "");
		}
		catch (GeneralSecurityException | OperatorCreationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static X509Certificate certificate(KeyPair pair, String address)
			throws GeneralSecurityException, OperatorCreationException, IOException {
		JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(new X500Name("CN=An issuer"),
				BigInteger.TWO, Date.from(SigningForTests.NOW.minusSeconds(60)),
				Date.from(SigningForTests.NOW.plusSeconds(1_000_000)), new X500Name("CN=A stranger"), pair.getPublic());
		GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, address);
		builder.addExtension(Extension.authorityInfoAccess, false,
				new AuthorityInformationAccess(
						new AccessDescription[] { new AccessDescription(AccessDescription.id_ad_caIssuers, place),
								new AccessDescription(AccessDescription.id_ad_ocsp, place) }));
		builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
				new DistributionPoint(new DistributionPointName(new GeneralNames(place)), null, null) }));
		builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
		KeyPairGenerator issuer = KeyPairGenerator.getInstance("RSA");
		issuer.initialize(2048);
		return new JcaX509CertificateConverter().getCertificate(builder
			.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuer.generateKeyPair().getPrivate())));
	}

}
