package vn.daysaucongto.signing.pades;

import java.util.List;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import eu.europa.esig.dss.token.SignatureTokenConnection;

/**
 * The key in a file or device that is open.
 *
 * @param place where it is
 */
record OpenedKey(SignatureTokenConnection place, DSSPrivateKeyEntry entry) {

	/**
	 * The only key there, or the one that is called so.
	 * @param name of the place, for what goes wrong
	 * @param alias which key; empty when there is only one
	 * @throws IllegalStateException when the place can't be opened, the key is not clear,
	 * or its certificate is not for signing
	 */
	static OpenedKey in(SignatureTokenConnection place, String name, String alias) {
		List<DSSPrivateKeyEntry> keys;
		try {
			keys = place.getKeys()
				.stream()
				.filter((key) -> alias.isEmpty() || ((KSPrivateKeyEntry) key).getAlias().equalsIgnoreCase(alias))
				.toList();
		}
		catch (DSSException ex) {
			throw new IllegalStateException(name + " can't be opened with its password", ex);
		}
		if (keys.size() != 1) {
			throw new IllegalStateException(name + " has " + keys.size() + " keys"
					+ (alias.isEmpty() ? ": name one in app.signing.alias" : " called \"" + alias + "\""));
		}
		CertificateToken certificate = keys.get(0).getCertificate();
		if (!certificate.checkKeyUsage(KeyUsageBit.DIGITAL_SIGNATURE)
				&& !certificate.checkKeyUsage(KeyUsageBit.NON_REPUDIATION)) {
			throw new IllegalStateException(
					"The certificate is not for signing (key usage " + certificate.getKeyUsageBits() + ")");
		}
		return new OpenedKey(place, keys.get(0));
	}

	CertificateToken certificate() {
		return this.entry.getCertificate();
	}

	SignatureValue sign(ToBeSigned data) {
		return this.place.sign(data, DigestAlgorithm.SHA256, this.entry);
	}

}
