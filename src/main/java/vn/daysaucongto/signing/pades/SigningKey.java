package vn.daysaucongto.signing.pades;

import java.security.KeyStore;
import java.time.Instant;
import java.util.List;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import org.bouncycastle.asn1.x500.style.BCStyle;
import vn.daysaucongto.platform.Refused;

/** The utility's private key and its certificate. */
public class SigningKey {

	private final Pkcs12SignatureToken token;

	private final DSSPrivateKeyEntry entry;

	private SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) {
		this.token = token;
		this.entry = entry;
	}

	/**
	 * Opens a PKCS#12 file.
	 * @param alias which key; empty when there is only one
	 * @throws IllegalStateException when it can't be opened or the key is not clear
	 */
	public static SigningKey open(byte[] pkcs12, String password, String alias) {
		Pkcs12SignatureToken token;
		List<DSSPrivateKeyEntry> keys;
		try {
			token = new Pkcs12SignatureToken(pkcs12, new KeyStore.PasswordProtection(password.toCharArray()));
			keys = token.getKeys()
				.stream()
				.filter((key) -> alias.isEmpty() || ((KSPrivateKeyEntry) key).getAlias().equalsIgnoreCase(alias))
				.toList();
		}
		catch (DSSException ex) {
			throw new IllegalStateException("The PKCS#12 file can't be opened with its password", ex);
		}
		if (keys.size() != 1) {
			throw new IllegalStateException("The PKCS#12 file has " + keys.size() + " keys"
					+ (alias.isEmpty() ? ": name one in app.signing.alias" : " called \"" + alias + "\""));
		}
		return new SigningKey(token, keys.get(0));
	}

	/**
	 * Whether it is the key of a demonstration: by its certificate, wherever it is used.
	 */
	public boolean isTest() {
		return TestKey.MARK
			.equals(DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.OU, certificate().getSubject()));
	}

	/** Name of the signer as the certificate says. */
	public String signer() {
		String name = DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, certificate().getSubject());
		return (name != null) ? name : certificate().getSubject().getRFC2253();
	}

	public Instant expires() {
		return certificate().getNotAfter().toInstant();
	}

	/**
	 * Nothing is signed outside the validity of the certificate.
	 * @throws Refused naming the day
	 */
	public void requireValid(Instant now) {
		if (now.isBefore(certificate().getNotBefore().toInstant())) {
			throw new Refused("signing.certificate.notYet",
					SignatureTexts.day(certificate().getNotBefore().toInstant()));
		}
		if (now.isAfter(expires())) {
			throw new Refused("signing.certificate.expired", SignatureTexts.day(expires()));
		}
	}

	CertificateToken certificate() {
		return this.entry.getCertificate();
	}

	CertificateToken[] chain() {
		return this.entry.getCertificateChain();
	}

	SignatureValue sign(ToBeSigned data) {
		return this.token.sign(data, DigestAlgorithm.SHA256, this.entry);
	}

}
