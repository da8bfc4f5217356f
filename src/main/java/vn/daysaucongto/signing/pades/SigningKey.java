package vn.daysaucongto.signing.pades;

import java.nio.file.Path;
import java.security.KeyStore;
import java.security.ProviderException;
import java.time.Instant;
import java.util.function.Supplier;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.X500PrincipalHelper;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.PrefilledPasswordCallback;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.Refused;

/** The utility's private key and its certificate. */
public class SigningKey {

	private static final Logger log = LoggerFactory.getLogger(SigningKey.class);

	private final Supplier<OpenedKey> place;

	private final CertificateToken certificate;

	private volatile OpenedKey opened;

	private SigningKey(Supplier<OpenedKey> place) {
		this.place = place;
		this.opened = place.get();
		this.certificate = this.opened.certificate();
	}

	/**
	 * Opens a PKCS#12 file.
	 * @param alias which key; empty when there is only one
	 * @throws IllegalStateException when it can't be opened, the key is not clear, or its
	 * certificate is not for signing
	 */
	public static SigningKey open(byte[] pkcs12, String password, String alias) {
		return new SigningKey(() -> {
			try {
				return OpenedKey.in(new Pkcs12SignatureToken(pkcs12, protection(password)), "The PKCS#12 file", alias);
			}
			catch (DSSException ex) {
				throw new IllegalStateException("The PKCS#12 file can't be opened with its password", ex);
			}
		});
	}

	/**
	 * Opens a device (HSM, smart card) with the library of its maker.
	 * @param slot number of the slot; null for the first one that has a token
	 * @throws IllegalStateException when it can't be opened, the key is not clear, or its
	 * certificate is not for signing
	 */
	static SigningKey device(Path library, Integer slot, String pin, String alias) {
		return new SigningKey(() -> {
			var password = new PrefilledPasswordCallback(protection(pin));
			var device = (slot != null) ? new Pkcs11SignatureToken(library.toString(), password, slot)
					: new Pkcs11SignatureToken(library.toString(), password, -1, 0, "");
			return OpenedKey.in(device, "The PKCS#11 device", alias);
		});
	}

	private static KeyStore.PasswordProtection protection(String password) {
		return new KeyStore.PasswordProtection(password.toCharArray());
	}

	/**
	 * Whether it is the key of a demonstration: by its certificate, wherever it is used.
	 */
	public boolean isTest() {
		return isTest(certificate());
	}

	/** Whether anybody's certificate carries the mark of a demonstration. */
	public static boolean isTest(CertificateToken certificate) {
		return TestKey.MARK
			.equals(DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.OU, certificate.getSubject()));
	}

	/** Name of the signer as the certificate says. */
	public String signer() {
		return name(certificate().getSubject());
	}

	/** How people call a subject or an issuer. */
	public static String name(X500PrincipalHelper subject) {
		String name = DSSASN1Utils.extractAttributeFromX500Principal(BCStyle.CN, subject);
		return (name != null) ? name : subject.getRFC2253();
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

	public CertificateToken certificate() {
		return this.certificate;
	}

	/** From the certificate to the last issuer that the key's place names. */
	public CertificateToken[] chain() {
		return this.opened.entry().getCertificateChain();
	}

	/**
	 * Signs. A device may have ended the session since: it is opened anew, once.
	 * @throws RuntimeException when that does not help
	 */
	SignatureValue sign(ToBeSigned data) {
		OpenedKey key = this.opened;
		try {
			return key.sign(data);
		}
		catch (DSSException | ProviderException ex) {
			log.warn("The signing key is opened anew, as it did not sign", ex);
			return reopened(key).sign(data);
		}
	}

	private synchronized OpenedKey reopened(OpenedKey failed) {
		if (this.opened == failed) {
			failed.place().close();
			OpenedKey again = this.place.get();
			if (!again.certificate().equals(this.certificate)) {
				throw new IllegalStateException("The signing key has another certificate now: start anew");
			}
			this.opened = again;
		}
		return this.opened;
	}

}
