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
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/**
 * The bank, whose statements the accountant uploads: they overlap, come twice, and at
 * both nodes at the same moment.
 */
final class Bank {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String BOUNDARY = "c81e728d9d4c2f63";

	private static final int OVERLAP = 4;

	private final Outside ledger = new Outside("payment", Duration.ofSeconds(10));

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

	/** With others that stood in a statement before, in whatever order. */
	byte[] statement(Transfer transfer, Random random) {
		List<Transfer> rows = new ArrayList<>(this.transfers);
		Collections.shuffle(rows, random);
		rows.remove(transfer);
		rows = new ArrayList<>(rows.subList(0, Math.min(OVERLAP, rows.size())));
		rows.add(random.nextInt(rows.size() + 1), transfer);
		String lines = rows.stream().map(Transfer::row).collect(Collectors.joining("\n"));
		return ("Mã giao dịch;Ngày giao dịch;Số tiền;Nội dung\n" + lines + "\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Uploads the statement until it is taken, as the seed will also to the other node at
	 * the same moment, or once more afterwards.
	 */
	void isUploaded(Person accountant, byte[] statement, Random random) {
		List<Node> nodes = accountant.nodes().all();
		boolean atOnce = random.nextInt(3) == 0;
		boolean again = random.nextInt(3) == 0;
		int first = random.nextInt(nodes.size());
		CompletableFuture<Void> other = atOnce
				? CompletableFuture.runAsync(() -> upload(accountant, nodes.get(1 - first), statement))
				: CompletableFuture.completedFuture(null);
		Patience.some(Desk.LONGEST, Desk.BETWEEN, () -> taken(accountant, first, statement))
			.orElseThrow(() -> new Stuck("a statement was not taken"));
		other.join();
		if (again) {
			upload(accountant, nodes.get(first), statement);
		}
	}

	private Optional<Reply> taken(Person accountant, int preferred, byte[] statement) {
		return accountant.nodes()
			.some(preferred)
			.map((node) -> upload(accountant, node, statement))
			.filter((reply) -> reply.location().matches(".*/staff/sao-ke/\\d+"));
	}

	private Reply upload(Person accountant, Node node, byte[] statement) {
		Outside.Send send = this.ledger.opens(node.name(), "statement");
		try {
			return accountant.call(node, "POST", "/staff/sao-ke", "multipart/form-data; boundary=" + BOUNDARY,
					form(statement));
		}
		finally {
			send.isAnswered();
		}
	}

	private static byte[] form(byte[] statement) {
		ByteArrayOutputStream form = new ByteArrayOutputStream();
		form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"donVi\"\r\n\r\nPC05AA\r\n--"
				+ BOUNDARY + "\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"sao-ke.csv\"\r\n"
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
			return this.id + ";" + LocalDate.now(ZONE).format(DAY) + ";" + this.order.amount() + ";"
					+ this.order.reference() + " nop tien";
		}

	}

}
