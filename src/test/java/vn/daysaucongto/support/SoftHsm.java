package vn.daysaucongto.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * SoftHSM2 (Debian's {@code softhsm2}): a device with the PKCS#11 interface that is made
 * of software, with a token of its own. A test is skipped where it is missing, except in
 * CI.
 *
 * @param slot where the token is
 */
public record SoftHsm(int slot) {

	/** Debian's. */
	public static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

	public static final String PIN = "739154";

	private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

	/**
	 * A new token with the key in a PKCS#12 file, put there with the commands of
	 * docs/signing.md.
	 */
	public static SoftHsm with(Path keystore, String password) throws IOException {
		// the library reads it when it is loaded, once in a process
		String configuration = System.getenv("SOFTHSM2_CONF");
		boolean there = Files.exists(LIBRARY) && configuration != null;
		if (!"true".equals(System.getenv("CI"))) {
			assumeThat(there).as("softhsm2 is there, and SOFTHSM2_CONF set").isTrue();
		}
		assertThat(there).isTrue();
		Path file = Path.of(configuration);
		Path tokens = Files.createDirectories(file.resolveSibling("tokens"));
		Files.writeString(file, "directories.tokendir = " + tokens.toAbsolutePath() + "\nlog.level = ERROR\n");
		String made = run("softhsm2-util", "--init-token", "--free", "--label", "dsct", "--pin", PIN, "--so-pin", PIN);
		Matcher slot = SLOT.matcher(made);
		assertThat(slot.find()).as(made).isTrue();
		SoftHsm device = new SoftHsm(Integer.parseInt(slot.group(1)));
		Path provider = Files.writeString(file.resolveSibling("pkcs11-" + device.slot() + ".cfg"),
				"name = device\nlibrary = " + LIBRARY + "\nslot = " + device.slot() + "\n");
		run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-importkeystore", "-srckeystore",
				keystore.toString(), "-srcstoretype", "PKCS12", "-srcstorepass", password, "-destkeystore", "NONE",
				"-deststoretype", "PKCS11", "-addprovider", "SunPKCS11", "-providerarg", provider.toString(),
				"-deststorepass", PIN);
		return device;
	}

	private static String run(String... command) throws IOException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThatNoException().isThrownBy(process::waitFor);
		assertThat(process.exitValue()).as(said).isZero();
		return said;
	}

}
