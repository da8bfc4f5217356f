package vn.daysaucongto.signing.pades;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * A time-stamp server (RFC 3161), an OCSP responder and a list of revoked certificates,
 * each as well-behaved as a test wishes.
 */
public final class Responders implements AutoCloseable {

	static final String POLICY = "1.2.3.4.5";

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch closing = new CountDownLatch(1);

	private final TestAuthority authority;

	private final TestAuthority.Issued timestamps;

	private final InstantSource clock;

	private final Map<Party, Mood> moods = new EnumMap<>(Party.class);

	private final Map<Party, AtomicInteger> calls = new ConcurrentHashMap<>();

	private volatile Runnable meanwhile = () -> {
	};

	private final Set<BigInteger> asked = ConcurrentHashMap.newKeySet();

	private final Set<BigInteger> revoked = ConcurrentHashMap.newKeySet();

	/** Starts them. */
	public Responders(TestAuthority authority, InstantSource clock) {
		this.authority = authority;
		this.clock = clock;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		for (Party party : Party.values()) {
			this.calls.put(party, new AtomicInteger());
			this.server.createContext(party.path(), (exchange) -> answer(party, exchange));
		}
		this.server.setExecutor(this.threads);
		this.server.start();
		this.timestamps = authority.timestampServer(url());
	}

	/** Where they are. */
	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Where the time-stamps are. */
	public String timestampUrl() {
		return url() + Party.TIMESTAMPS.path();
	}

	/** How one of them behaves from now on. */
	public void is(Party party, Mood mood) {
		this.moods.put(party, mood);
	}

	/** All answer, nothing is revoked, nobody was called. */
	public void reset() {
		this.moods.clear();
		this.asked.clear();
		this.revoked.clear();
		this.meanwhile = () -> {
		};
		this.calls.values().forEach((calls) -> calls.set(0));
	}

	/** What happens in the world while somebody waits for a time-stamp. */
	public void meanwhile(Runnable act) {
		this.meanwhile = act;
	}

	void revoke(X509Certificate certificate) {
		this.revoked.add(certificate.getSerialNumber());
	}

	/** Serial numbers of the certificates that the OCSP responder was asked about. */
	Set<BigInteger> asked() {
		return this.asked;
	}

	/** How often one of them was called. */
	public int calls(Party party) {
		return this.calls.get(party).get();
	}

	@Override
	public void close() {
		this.closing.countDown();
		this.server.stop(0);
		this.threads.shutdownNow();
	}

	private void answer(Party party, HttpExchange exchange) throws IOException {
		this.calls.get(party).incrementAndGet();
		byte[] question = exchange.getRequestBody().readAllBytes();
		Mood mood = this.moods.getOrDefault(party, Mood.GOOD);
		try (exchange) {
			switch (mood) {
				case DOWN -> exchange.sendResponseHeaders(503, -1);
				case ELSEWHERE -> {
					exchange.getResponseHeaders().add("Location", url() + Party.OTHER.path());
					exchange.sendResponseHeaders(307, -1);
				}
				case SLOW -> drip(exchange);
				case GARBAGE -> send(exchange, "<html>Welcome</html>".getBytes());
				case ENDLESS -> flood(exchange);
				default -> send(exchange, switch (party) {
					case TIMESTAMPS -> timestamp(question, mood);
					case OCSP -> status(question);
					case CRL -> list(mood);
					case OTHER -> new byte[0];
				});
			}
		}
		catch (Failed ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void send(HttpExchange exchange, byte[] body) throws IOException {
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
	}

	/** A byte now and then: never silent, never done. */
	private void drip(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, 1000);
		try {
			while (!this.closing.await(100, TimeUnit.MILLISECONDS)) {
				exchange.getResponseBody().write(0);
				exchange.getResponseBody().flush();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void flood(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, 0);
		byte[] much = new byte[1024 * 1024];
		for (int part = 0; part < 64; part++) {
			exchange.getResponseBody().write(much);
		}
	}

	private byte[] timestamp(byte[] question, Mood mood) {
		this.meanwhile.run();
		try {
			TimeStampRequest request = new TimeStampRequest(question);
			if (mood == Mood.WRONG_NONCE) {
				TimeStampRequestGenerator other = new TimeStampRequestGenerator();
				other.setCertReq(true);
				request = other.generate(request.getMessageImprintAlgOID(), request.getMessageImprintDigest(),
						request.getNonce().add(BigInteger.ONE));
			}
			TestAuthority.Issued by = (mood == Mood.STRANGER)
					? new TestAuthority(this.authority.root().getNotBefore().toInstant()).timestampServer(url())
					: this.timestamps;
			DigestCalculator sha256 = new JcaDigestCalculatorProviderBuilder().build()
				.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256));
			TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
				.build("SHA256withECDSA", by.key().getPrivate(), by.certificate()), sha256,
					new ASN1ObjectIdentifier(POLICY));
			tokens.addCertificates(new JcaCertStore(List.of(by.certificate())));
			Instant time = this.clock.instant().minus((mood == Mood.OLD) ? Duration.ofDays(1) : Duration.ZERO);
			return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
				.generate(request, BigInteger.valueOf(System.nanoTime()), Date.from(time))
				.getEncoded();
		}
		catch (TSPException | IOException | OperatorCreationException | GeneralSecurityException ex) {
			throw new Failed(ex);
		}
	}

	private byte[] status(byte[] question) {
		try {
			Instant now = this.clock.instant();
			BasicOCSPRespBuilder answers = new JcaBasicOCSPRespBuilder(this.authority.root().getPublicKey(),
					new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1));
			for (Req one : new OCSPReq(question).getRequestList()) {
				this.asked.add(one.getCertID().getSerialNumber());
				CertificateStatus status = this.revoked.contains(one.getCertID().getSerialNumber())
						? new RevokedStatus(Date.from(now.minus(Duration.ofDays(1))), CRLReason.keyCompromise)
						: CertificateStatus.GOOD;
				answers.addResponse(one.getCertID(), status, Date.from(now.minusSeconds(60)),
						Date.from(now.plus(Duration.ofDays(30))));
			}
			return new OCSPRespBuilder()
				.build(OCSPRespBuilder.SUCCESSFUL, answers.build(this.authority.signer(), null, Date.from(now)))
				.getEncoded();
		}
		catch (OCSPException | IOException | OperatorCreationException ex) {
			throw new Failed(ex);
		}
	}

	private byte[] list(Mood mood) {
		Instant now = this.clock.instant().minus((mood == Mood.OLD) ? Duration.ofDays(90) : Duration.ZERO);
		X509v2CRLBuilder list = new X509v2CRLBuilder(this.authority.name(), Date.from(now));
		list.setNextUpdate(Date.from(now.plus(Duration.ofDays(30))));
		this.revoked.forEach((serial) -> list.addCRLEntry(serial, Date.from(now.minus(Duration.ofDays(1))),
				CRLReason.keyCompromise));
		try {
			return list.build(this.authority.signer()).getEncoded();
		}
		catch (IOException ex) {
			throw new Failed(ex);
		}
	}

	/** Who can be called. */
	public enum Party {

		TIMESTAMPS, OCSP, CRL,

		/** Nobody ever told the utility of this one. */
		OTHER;

		private String path() {
			return "/" + name().toLowerCase(Locale.ROOT);
		}

	}

	/** How somebody behaves. */
	public enum Mood {

		GOOD, DOWN, SLOW, GARBAGE, ENDLESS,

		/** Sends on to another address. */
		ELSEWHERE,

		/** Answers another question. */
		WRONG_NONCE,

		/** Nobody knows who certified it. */
		STRANGER,

		/** Tells what was long ago. */
		OLD

	}

	private static final class Failed extends RuntimeException {

		Failed(Exception cause) {
			super(cause);
		}

	}

}
