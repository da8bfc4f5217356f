package vn.daysaucongto.notification;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import vn.daysaucongto.request.ContactChannel;
import vn.daysaucongto.request.RequestView;

/**
 * Through which channels a notice goes, in this order.
 *
 * @param channels channels as the decision names them: constants of
 * {@link ContactChannel}, or {@code CHOSEN} for those that the customer chose
 */
public record ChannelPlan(List<String> channels, Mode mode) {

	private static final String CHOSEN = "CHOSEN";

	/**
	 * As the decision {@code kenh-thong-bao} says it.
	 * @param channels names with commas between: {@code SMS,EMAIL}
	 * @param mode ALL or FIRST
	 */
	public static ChannelPlan of(String channels, String mode) {
		return new ChannelPlan(
				Arrays.stream(channels.split(",")).map(String::strip).filter((name) -> !name.isEmpty()).toList(),
				Mode.valueOf(mode.strip().toUpperCase(Locale.ROOT)));
	}

	/** Whether the decision may say that. */
	public static boolean isPossible(String channels, String mode) {
		boolean knownMode = Arrays.stream(Mode.values()).anyMatch((known) -> known.name().equals(mode));
		return knownMode && !channels.isBlank() && of(channels, mode).channels()
			.stream()
			.allMatch((name) -> CHOSEN.equals(name)
					|| Arrays.stream(ContactChannel.values()).anyMatch((channel) -> channel.name().equals(name)));
	}

	/** Those of them that can reach this customer. */
	List<ContactChannel> reaching(RequestView request) {
		Set<ContactChannel> reaching = new LinkedHashSet<>();
		this.channels.stream()
			.flatMap((name) -> CHOSEN.equals(name) ? chosen(request) : Stream.of(ContactChannel.valueOf(name)))
			.filter((channel) -> reaches(channel, request))
			.forEach(reaching::add);
		return List.copyOf(reaching);
	}

	/** Everyone gets the SMS. */
	private static Stream<ContactChannel> chosen(RequestView request) {
		return Arrays.stream(ContactChannel.values())
			.filter((channel) -> channel == ContactChannel.SMS || request.channels().contains(channel));
	}

	private static boolean reaches(ContactChannel channel, RequestView request) {
		return switch (channel) {
			case SMS -> true;
			case EMAIL -> !request.email().isEmpty();
			case APP, ZALO -> request.channels().contains(channel);
		};
	}

	/** How many of the channels are wanted. */
	public enum Mode {

		/** All of them. */
		ALL,

		/** The first that works. */
		FIRST

	}

}
