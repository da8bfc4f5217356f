package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eu.europa.esig.dss.model.x509.CertificateToken;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * A signature (CMS) as this application writes it. No signature protects all of that; but
 * written anew, nothing is taken from it but what one does.
 */
final class CanonicalCms {

	private CanonicalCms() {
	}

	/**
	 * Whether these are the bytes that we would have written.
	 * @param chain of the signer, whose own certificate is the first
	 */
	static boolean is(byte[] cms, CertificateToken... chain) {
		try {
			SignedData found = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
			ContentInfo anew = new ContentInfo(CMSObjectIdentifiers.signedData, writtenAnew(found, chain[0]));
			return areAllOf(chain, found.getCertificates()) && Arrays.equals(cms, anew.getEncoded(ASN1Encoding.DER));
		}
		catch (IOException | RuntimeException malformed) {
			return false;
		}
	}

	private static SignedData writtenAnew(SignedData found, CertificateToken signer) {
		SignerInfo protectedParts = SignerInfo.getInstance(found.getSignerInfos().getObjectAt(0));
		AlgorithmIdentifier digest = DefaultDigestAlgorithmIdentifierFinder.INSTANCE.find("SHA-256");
		AlgorithmIdentifier signature = new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256WITH"
				+ (signer.getPublicKey().getAlgorithm().equals("EC") ? "ECDSA" : signer.getPublicKey().getAlgorithm()));
		IssuerAndSerialNumber who = new IssuerAndSerialNumber(Certificate.getInstance(signer.getEncoded()));
		SignerInfo info = new SignerInfo(new SignerIdentifier(who), digest, protectedParts.getAuthenticatedAttributes(),
				signature, protectedParts.getEncryptedDigest(), protectedParts.getUnauthenticatedAttributes());
		return new SignedData(new DERSet(digest), new ContentInfo(CMSObjectIdentifiers.data, null),
				found.getCertificates(), null, new DERSet(info));
	}

	private static boolean areAllOf(CertificateToken[] chain, ASN1Set certificates) throws IOException {
		Set<String> ours = Stream.of(chain)
			.map((certificate) -> HexFormat.of().formatHex(certificate.getEncoded()))
			.collect(Collectors.toSet());
		for (int i = 0; i < certificates.size(); i++) {
			byte[] certificate = certificates.getObjectAt(i).toASN1Primitive().getEncoded(ASN1Encoding.DER);
			if (!ours.contains(HexFormat.of().formatHex(certificate))) {
				return false;
			}
		}
		return true;
	}

}
