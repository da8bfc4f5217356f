package vn.daysaucongto.notification;

import java.util.Collection;
import java.util.List;

import vn.daysaucongto.request.ContactChannel;

import org.springframework.stereotype.Component;

/** The ways out to customers that this installation has. */
@Component
public class Channels {

	private final List<ContactChannel> toChoose;

	Channels(List<ChannelSender> senders) {
		this.toChoose = senders.stream()
			.map(ChannelSender::channel)
			.filter((channel) -> channel != ContactChannel.SMS)
			.sorted()
			.toList();
	}

	/** What a customer may choose beside the SMS that everyone gets. */
	public List<ContactChannel> toChoose() {
		return this.toChoose;
	}

	/** Whether all of what was chosen, by name, is among them. */
	public boolean areOffered(Collection<String> names) {
		return this.toChoose.stream().map(Enum::name).toList().containsAll(names);
	}

}
