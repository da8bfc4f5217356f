package vn.daysaucongto.torture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import vn.daysaucongto.doors.BankCalls;
import vn.daysaucongto.doors.Caller;

/**
 * The bank, which calls the hook, and whose statements the accountant uploads: calls and
 * statements overlap, come twice, and at both nodes at the same moment.
 */
final class Bank {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String BOUNDARY = "c81e728d9d4c2f63";

	/** Looks after transfers without a place. */
	static final String UNIT = "PC05AA";

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final int OVERLAP = 4;

	private final Outside ledger = new Outside("payment", PATIENCE);

	private final List<Transfer> transfers = new CopyOnWriteArrayList<>();

	Outside ledger() {
		return this.ledger;
	}

	List<Transfer> transfers() {
		return this.transfers;
	}

	/** Money is on its way: the bank's ledger has it. */
	Transfer transfers(Order order, int time) {
		Transfer transfer = new Transfer("FT" + order.caseKey().substring(4) + "-" + time, order);
		this.transfers.add(transfer);
		return transfer;
	}

	/**
	 * The utility gets to know of the transfer, as the seed will by the hook, by a
	 * statement, or by both at the same moment.
	 */
	void tells(Person accountant, Transfer transfer, Random random) {
		boolean byHook = random.nextInt(3) > 0;
		boolean byStatement = !byHook || random.nextBoolean();
		CompletableFuture<Void> hook = CompletableFuture.completedFuture(null);
		if (byHook) {
			Random own = new Random(random.nextLong());
			hook = CompletableFuture
				.runAsync(() -> insists(accountant.nodes(), own, (node) -> isCalled(node, transfer)));
		}
		if (byStatement) {
			byte[] statement = statement(transfer, random);
			insists(accountant.nodes(), random, (node) -> isUploaded(accountant, node, statement));
		}
		hook.join();
	}

	/**
	 * Until a node has taken it, as the seed will also at the other node at the same
	 * moment, or once more afterwards.
	 */
	private static void insists(Nodes nodes, Random random, Predicate<Node> call) {
		boolean atOnce = random.nextInt(3) == 0;
		boolean again = random.nextInt(3) == 0;
		int first = random.nextInt(nodes.all().size());
		CompletableFuture<Void> other = atOnce ? CompletableFuture.runAsync(() -> call.test(nodes.all().get(1 - first)))
				: CompletableFuture.completedFuture(null);
		if (!Patience.until(Desk.LONGEST, Desk.BETWEEN, () -> nodes.some(first).filter(call).isPresent())) {
			throw new Stuck("the utility did not take a transfer");
		}
		other.join();
		if (again) {
			call.test(nodes.all().get(first));
		}
	}

	private boolean isCalled(Node node, Transfer transfer) {
		Outside.Send send = this.ledger.opens(node.name(), "hook");
		try {
			BankCalls calls = new BankCalls(Caller.nobody(node.port(), PATIENCE), java.time.Clock.system(ZONE));
			return calls.tells(calls.notice(transfer.id(), transfer.order().amount(), transfer.content()))
				.statusCode() == 200;
		}
		catch (IllegalStateException ex) {
			// no answer
			return false;
		}
		finally {
			send.isAnswered();
		}
	}

	private boolean isUploaded(Person accountant, Node node, byte[] statement) {
		Outside.Send send = this.ledger.opens(node.name(), "statement");
		try {
			return accountant
				.call(node, "POST", "/staff/sao-ke", "multipart/form-data; boundary=" + BOUNDARY, form(statement))
				.location()
				.matches(".*/staff/sao-ke/\\d+");
		}
		finally {
			send.isAnswered();
		}
	}

	/** With others that stood in a statement before, in whatever order. */
	private byte[] statement(Transfer transfer, Random random) {
		List<Transfer> rows = new ArrayList<>(this.transfers);
		Collections.shuffle(rows, random);
		rows.remove(transfer);
		rows = new ArrayList<>(rows.subList(0, Math.min(OVERLAP, rows.size())));
		rows.add(random.nextInt(rows.size() + 1), transfer);
		String lines = rows.stream().map(Transfer::row).collect(Collectors.joining("\n"));
		return ("Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] form(byte[] statement) {
		ByteArrayOutputStream form = new ByteArrayOutputStream();
		form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"donVi\"\r\n\r\n" + UNIT
				+ "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"sao-ke.csv\"\r\n"
				+ "Content-Type: text/csv\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII));
		form.writeBytes(statement);
		form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
		return form.toByteArray();
	}

	/**
	 * What a customer has to transfer.
	 *
	 * @param amount đồng
	 */
	record Order(String caseKey, String reference, long amount) {
	}

	/**
	 * What was transferred.
	 *
	 * @param id the bank's own number
	 */
	record Transfer(String id, Order order) {

		String row() {
			return this.id + ";" + LocalDate.now(ZONE).format(DAY) + ";" + this.order.amount() + ";" + content();
		}

		private String content() {
			return this.order.reference() + " nop tien";
		}

	}

}
