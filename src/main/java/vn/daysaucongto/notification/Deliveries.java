package vn.daysaucongto.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a notice one channel further. Locks and writes nothing before it calls out.
 */
@Service
public class Deliveries {

	/** How often a channel that does not work is tried, as in the model's retry cycle. */
	static final int ATTEMPTS = 3;

	private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

	private final NoticeRows notices;

	private final DeliveryLog deliveryLog;

	private final Relevance relevance;

	private final NoticeTexts texts;

	private final Requests requests;

	private final Map<ContactChannel, ChannelSender> senders;

	private final DeliveryMetrics metrics;

	private final Clock clock;

	Deliveries(NoticeRows notices, DeliveryLog deliveryLog, Relevance relevance, NoticeTexts texts, Requests requests,
			List<ChannelSender> senders, DeliveryMetrics metrics, Clock clock) {
		this.notices = notices;
		this.deliveryLog = deliveryLog;
		this.relevance = relevance;
		this.texts = texts;
		this.requests = requests;
		this.senders = senders.stream().collect(Collectors.toMap(ChannelSender::channel, Function.identity()));
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Sends the notice through its next channel, or says that there is none left. What
	 * was sent before is not sent again.
	 * @throws ChannelDown when the channel does not work now and is worth trying again
	 */
	@Transactional
	public DeliveryStep deliver(String noticeId, ChannelPlan plan) {
		Notice notice = this.notices.findById(noticeId).orElseThrow(() -> new NotFound("notice"));
		RequestView request = this.requests.get(notice.requestCode());
		List<ContactChannel> channels = plan.reaching(request)
			.stream()
			.filter((channel) -> this.senders.containsKey(channel) && this.senders.get(channel).carries(notice.kind()))
			.toList();
		Map<ContactChannel, DeliveryView> tried = new EnumMap<>(ContactChannel.class);
		this.deliveryLog.of(noticeId).forEach((delivery) -> tried.put(delivery.channel(), delivery));
		Optional<ContactChannel> next = next(channels, plan.mode(), tried);
		if (next.isEmpty()) {
			return settle(notice, channels, tried);
		}
		Optional<Facts> facts = this.relevance.facts(notice, request);
		if (facts.isEmpty()) {
			return overtaken(notice, channels, tried);
		}
		// whatever the plan says, the customer finds it on the portal
		boolean thereToo = next.get() != ContactChannel.APP && !tried.containsKey(ContactChannel.APP);
		List<ContactChannel> now = thereToo ? List.of(ContactChannel.APP, next.get()) : List.of(next.get());
		send(now, notice, request, facts.get(), tried);
		return next(channels, plan.mode(), tried).isPresent() ? DeliveryStep.NEXT : settle(notice, channels, tried);
	}

	private void send(List<ContactChannel> now, Notice notice, RequestView request, Facts facts,
			Map<ContactChannel, DeliveryView> tried) {
		Supplier<List<Attempt>> sending = () -> now.stream()
			.map((channel) -> attempt(channel, notice, request, facts, tried))
			.toList();
		List<Attempt> attempts = now.stream().map(this.senders::get).allMatch(ChannelSender::knowsRepeats)
				? repeatable(notice, sending) : this.deliveryLog.keepAtOnce(notice.getId(), sending);
		attempts.forEach((attempt) -> tried.put(attempt.channel(), attempt.view(notice.getId())));
		attempts.stream().filter(Attempt::isDown).forEach((down) -> isWorthTryingAgain(notice, down));
	}

	private Attempt attempt(ContactChannel channel, Notice notice, RequestView request, Facts facts,
			Map<ContactChannel, DeliveryView> tried) {
		OutgoingMessage message = this.texts.message(notice, channel, request, facts);
		int before = tried.containsKey(channel) ? tried.get(channel).attempts() : 0;
		Attempt attempt = new Attempt(channel, message, this.senders.get(channel).send(message), before + 1);
		this.metrics.count(attempt);
		return attempt;
	}

	private List<Attempt> repeatable(Notice notice, Supplier<List<Attempt>> sending) {
		List<Attempt> attempts = sending.get();
		if (attempts.stream().allMatch(Attempt::isSent)) {
			this.deliveryLog.keep(notice.getId(), attempts);
		}
		else {
			this.deliveryLog.keepAtOnce(notice.getId(), () -> attempts);
		}
		return attempts;
	}

	private static void isWorthTryingAgain(Notice notice, Attempt down) {
		if (down.number() < ATTEMPTS) {
			throw new ChannelDown(down.channel(), down.result().detail());
		}
		log.error("Channel {} failed {} times for notice {}: {}", down.channel(), down.number(), notice.getId(),
				down.result().detail());
	}

	private static Optional<ContactChannel> next(List<ContactChannel> channels, ChannelPlan.Mode mode,
			Map<ContactChannel, DeliveryView> tried) {
		for (ContactChannel channel : channels) {
			if (!isFinal(tried.get(channel))) {
				return Optional.of(channel);
			}
			if (mode == ChannelPlan.Mode.FIRST && isSent(tried.get(channel))) {
				return Optional.empty();
			}
		}
		return Optional.empty();
	}

	/** A process that repeats a channel it has finished with must not send again. */
	private static boolean isFinal(DeliveryView delivery) {
		return delivery != null
				&& (delivery.outcome() != DeliveryOutcome.PLATFORM_ERROR || delivery.attempts() >= ATTEMPTS);
	}

	private static boolean isReached(List<ContactChannel> channels, Map<ContactChannel, DeliveryView> tried) {
		return channels.stream().anyMatch((channel) -> isSent(tried.get(channel)));
	}

	private static boolean isSent(DeliveryView delivery) {
		return delivery != null && delivery.outcome() == DeliveryOutcome.SENT;
	}

	private DeliveryStep settle(Notice notice, List<ContactChannel> channels, Map<ContactChannel, DeliveryView> tried) {
		boolean reached = isReached(channels, tried);
		notice.settle(reached ? NoticeState.SENT : NoticeState.UNREACHABLE, this.clock.instant());
		return reached ? DeliveryStep.SENT : DeliveryStep.UNREACHABLE;
	}

	private DeliveryStep overtaken(Notice notice, List<ContactChannel> channels,
			Map<ContactChannel, DeliveryView> tried) {
		boolean told = isReached(channels, tried);
		notice.settle(told ? NoticeState.SENT : NoticeState.OBSOLETE, this.clock.instant());
		return told ? DeliveryStep.SENT : DeliveryStep.OBSOLETE;
	}

}
