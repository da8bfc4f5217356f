package vn.daysaucongto.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import vn.daysaucongto.doors.BankCalls;

import static org.assertj.core.api.Assertions.assertThat;

/** Both nodes, and the load balancer's knowledge of which of them takes calls. */
final class Nodes implements AutoCloseable {

	/** Of the administrator, as of everybody else. */
	static final String PASSWORD = "demo";

	static final String ADMINISTRATOR = "quan-tri";

	private static final Duration STARTS = Duration.ofMinutes(5);

	private static final long PROBE_MILLIS = 500;

	private final Signals signals = new Signals();

	private final List<Node> all;

	private final Set<Node> ready = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService probes = Executors.newScheduledThreadPool(2);

	Nodes(Settings settings, Database database, SmsGateway sms, MailServer mail, Zalo zalo)
			throws IOException, InterruptedException {
		Path key = key();
		this.all = List.of("a", "b")
			.stream()
			.map((name) -> new Node(name, arguments(settings, database, sms, mail, zalo, name, key), this.signals))
			.toList();
	}

	private static List<String> arguments(Settings settings, Database database, SmsGateway sms, MailServer mail,
			Zalo zalo, String name, Path key) {
		return Map
			.ofEntries(Map.entry("spring.datasource.url", database.url(name)),
					Map.entry("spring.datasource.username", "postgres"),
					// units, wards and prices of the demonstration; its profile stays off
					Map.entry("spring.liquibase.contexts", "demo"),
					Map.entry("camunda.bpm.admin-user.id", ADMINISTRATOR),
					Map.entry("camunda.bpm.admin-user.password", PASSWORD),
					Map.entry("camunda.bpm.job-execution.lock-time-in-millis",
							String.valueOf(settings.jobLock().toMillis())),
					Map.entry("app.signing.keystore", key.toString()),
					Map.entry("app.signing.keystore-password", PASSWORD + PASSWORD),
					Map.entry("app.payment.bank-bin", "970436"), Map.entry("app.payment.bank-name", "Ngân hàng thử"),
					Map.entry("app.payment.account", "0071000000001"),
					Map.entry("app.payment.account-name", "DIEN LUC"), Map.entry("app.sms.url", sms.url(name)),
					Map.entry("app.sms.api-key", "key"), Map.entry("app.sms.secret-key", "secret"),
					Map.entry("app.sms.brandname", "EVNCPC"),
					Map.entry("app.sms.answer-timeout", SmsGateway.TIME_OUT.toMillis() + "ms"),
					Map.entry("spring.mail.host", "localhost"),
					Map.entry("spring.mail.port", String.valueOf(mail.port(name))),
					Map.entry("spring.mail.properties.[mail.smtp.timeout]",
							String.valueOf(MailServer.TIME_OUT.toMillis())),
					Map.entry("app.mail.from", "dich-vu@dienluc.example"),
					Map.entry("app.portal-url", "http://localhost"), Map.entry("app.zalo.app-id", "1"),
					Map.entry("app.zalo.secret-key", "secret"), Map.entry("app.zalo.refresh-token", Zalo.FIRST_TOKEN),
					Map.entry("app.zalo.url", zalo.url(name)), Map.entry("app.zalo.token-url", zalo.tokenUrl(name)),
					Map.entry("app.zalo.answer-timeout", Zalo.TIME_OUT.toMillis() + "ms"),
					Map.entry("app.zalo.templates.AMOUNT_DUE.id", "1"),
					Map.entry("app.zalo.templates.AMOUNT_DUE.data", "ma=code,tien=amount,han=validUntil"),
					Map.entry("app.zalo.templates.CONTRACT_READY.id", "2"),
					Map.entry("app.zalo.templates.CONTRACT_READY.data", "ma=code,hop_dong=contract"),
					Map.entry("app.payment.webhook.secret", BankCalls.SECRET),
					Map.entry("app.payment.webhook.unit", Bank.UNIT),
					// all callers have one address
					Map.entry("app.otp.per-address", "1000000"), Map.entry("app.otp.per-hour", "1000000"))
			.entrySet()
			.stream()
			.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
			.toList();
	}

	/** The utility's key, as its administrator makes it. */
	private static Path key() throws IOException, InterruptedException {
		Path key = Settings.FOLDER.resolve("utility.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "utility", "-keyalg", "RSA", "-keysize", "3072", "-validity", "3650", "-dname",
				"CN=Dien luc, O=Dien luc, C=VN", "-ext", "KeyUsage=digitalSignature,nonRepudiation", "-storetype",
				"PKCS12", "-storepass", PASSWORD + PASSWORD, "-keystore", key.toString())
			.redirectErrorStream(true)
			.redirectOutput(Settings.FOLDER.resolve("keytool.log").toFile())
			.start();
		assertThat(keytool.waitFor()).as("keytool").isZero();
		return key;
	}

	/** On the empty database, both at once. */
	void start(Packaged application) {
		this.all.forEach((node) -> node.starts(application));
		this.all.forEach((node) -> this.probes.scheduleWithFixedDelay(() -> probe(node), 0, PROBE_MILLIS,
				TimeUnit.MILLISECONDS));
		this.all.forEach(this::requireReady);
	}

	private void probe(Node node) {
		if (node.isReady()) {
			this.ready.add(node);
		}
		else {
			this.ready.remove(node);
		}
	}

	/** Gone before the next probe tells. */
	void isDown(Node node) {
		this.ready.remove(node);
	}

	void requireReady(Node node) {
		assertThat(Patience.until(STARTS, Duration.ofMillis(200), () -> isReady(node))).as("%s is ready", node)
			.isTrue();
	}

	boolean isReady(Node node) {
		return this.ready.contains(node) && node.isRunning();
	}

	List<Node> all() {
		return this.all;
	}

	/** One that takes calls, the preferred one first. */
	Optional<Node> some(int preferred) {
		return IntStream.range(0, this.all.size())
			.mapToObj((next) -> this.all.get(Math.floorMod(preferred + next, this.all.size())))
			.filter(this::isReady)
			.findFirst();
	}

	@Override
	public void close() throws InterruptedException {
		this.probes.shutdownNow();
		for (Node node : this.all) {
			if (node.life() > 0) {
				node.dies();
			}
		}
		this.signals.close();
	}

}
