package vn.daysaucongto.signing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

import static org.awaitility.Awaitility.await;

/** Where one-time codes arrive in a test. */
@Primary
@TestComponent
public class CustomersPhone implements OtpSender {

	private final List<Message> messages = new CopyOnWriteArrayList<>();

	@Override
	public void send(Message message) {
		this.messages.add(message);
	}

	/** The newest code, when that many have been sent about the request. */
	public String code(RequestCode request, int sent) {
		List<String> codes = await().atMost(Duration.ofSeconds(10))
			.until(() -> codes(request), (found) -> found.size() == sent);
		return codes.get(sent - 1);
	}

	private List<String> codes(RequestCode request) {
		return this.messages.stream()
			.filter((message) -> request.equals(message.request()))
			.map(Message::code)
			.toList();
	}

}
