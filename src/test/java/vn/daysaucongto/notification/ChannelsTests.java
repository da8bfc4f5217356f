package vn.daysaucongto.notification;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.request.ContactChannel;

import static org.assertj.core.api.Assertions.assertThat;

/** Customers choose among the ways out that there are. */
class ChannelsTests {

	@Test
	void aWayThatIsNotConfiguredIsNotOffered() {
		assertThat(choice(ContactChannel.APP, ContactChannel.SMS, ContactChannel.EMAIL))
			.containsExactly(ContactChannel.EMAIL, ContactChannel.APP);
		assertThat(choice(ContactChannel.values())).containsExactly(ContactChannel.EMAIL, ContactChannel.ZALO,
				ContactChannel.APP);
	}

	@Test
	void whatIsNotOfferedCanNotBeChosen() {
		Channels channels = new Channels(List.of(sender(ContactChannel.SMS), sender(ContactChannel.EMAIL)));
		assertThat(channels.areOffered(List.of())).isTrue();
		assertThat(channels.areOffered(List.of("EMAIL"))).isTrue();
		assertThat(channels.areOffered(List.of("EMAIL", "ZALO"))).isFalse();
		assertThat(channels.areOffered(List.of("SMS"))).isFalse();
		assertThat(channels.areOffered(List.of("PIGEON"))).isFalse();
	}

	private static List<ContactChannel> choice(ContactChannel... configured) {
		return new Channels(Stream.of(configured).map(ChannelsTests::sender).toList()).toChoose();
	}

	private static ChannelSender sender(ContactChannel channel) {
		return new ChannelSender() {

			@Override
			public ContactChannel channel() {
				return channel;
			}

			@Override
			public DeliveryResult send(OutgoingMessage message) {
				throw new UnsupportedOperationException();
			}

		};
	}

}
