package vn.daysaucongto.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The key of a demonstration: made on the first start, of no legal value. */
public final class TestKey {

	/** Organisational unit in the subject; whoever has it signs with a visible mark. */
	static final String MARK = "TEST";

	private static final Duration VALID = Duration.ofDays(3650);

	private static final int BITS = 3072;

	private TestKey() {
	}

	/** The file's content; makes it when it is not there. */
	public static byte[] in(Path file, String password, Instant now) {
		try {
			if (Files.notExists(file)) {
				Files.createDirectories(file.toAbsolutePath().getParent());
				Path made = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".p12");
				Files.write(made, make(password, now.minus(Duration.ofDays(1)), now.plus(VALID)));
				Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
			}
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static byte[] make(String password, Instant from, Instant to) {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
			generator.initialize(BITS);
			KeyPair pair = generator.generateKeyPair();
			KeyStore store = KeyStore.getInstance("PKCS12");
			store.load(null, null);
			store.setKeyEntry("test", pair.getPrivate(), password.toCharArray(),
					new Certificate[] { certify(pair, from, to) });
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			store.store(bytes, password.toCharArray());
			return bytes.toByteArray();
		}
		catch (GeneralSecurityException | OperatorCreationException | IOException ex) {
			throw new IllegalStateException("The test key can't be made", ex);
		}
	}

	private static Certificate certify(KeyPair pair, Instant from, Instant to)
			throws GeneralSecurityException, OperatorCreationException, IOException {
		X500Name subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "VN")
			.addRDN(BCStyle.O, "Bên bán điện (demo)")
			.addRDN(BCStyle.OU, MARK)
			.addRDN(BCStyle.CN, "TEST – Bên bán điện (demo)")
			.build();
		JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(subject,
				BigInteger.valueOf(from.toEpochMilli()), Date.from(from), Date.from(to), subject, pair.getPublic());
		builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
		builder.addExtension(Extension.keyUsage, true,
				new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
		return new JcaX509CertificateConverter()
			.getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
	}

}
