package vn.daysaucongto.signing.verification;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.signing.pades.KeyWithAddresses;
import vn.daysaucongto.signing.pades.SigningForTests;
import vn.daysaucongto.signing.verification.PdfReport.Overall;

import static org.assertj.core.api.Assertions.assertThat;

/** A stranger's file sends us nowhere. */
class NoNetworkTests {

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private HttpServer server;

	@BeforeEach
	void listen() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			this.asked.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void noAddressInACertificateOrSignatureIsAsked() {
		String address = "http://localhost:" + this.server.getAddress().getPort() + "/";
		Policy policy = new Policy();
		policy.setId("1.2.3.4.5");
		policy.setDigestAlgorithm(DigestAlgorithm.SHA256);
		policy.setDigestValue(new byte[32]);
		policy.setSpuri(address + "policy");
		byte[] signed = SigningForTests.signAgain(SignedFiles.CONFIRMED, KeyWithAddresses.of(address + "certificate"),
				(parameters) -> parameters.bLevel().setSignaturePolicy(policy));
		PdfReport report = SignedFiles.verify(signed);
		assertThat(report.signatures()).singleElement().satisfies((signature) -> {
			assertThat(signature.signer()).isEqualTo("A stranger");
			assertThat(signature.issuer()).isEqualTo("An issuer");
			assertThat(signature.utility()).isFalse();
		});
		assertThat(report.overall()).isEqualTo(Overall.UNCHANGED);
		assertThat(this.asked).isEmpty();
	}

}
