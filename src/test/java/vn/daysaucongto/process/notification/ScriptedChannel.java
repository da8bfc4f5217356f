package vn.daysaucongto.process.notification;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.daysaucongto.notification.ChannelSender;
import vn.daysaucongto.notification.DeliveryOutcome;
import vn.daysaucongto.notification.DeliveryResult;
import vn.daysaucongto.notification.NoticeKind;
import vn.daysaucongto.notification.OutgoingMessage;
import vn.daysaucongto.request.ContactChannel;

/** A channel that answers as the test says, and takes every message otherwise. */
class ScriptedChannel implements ChannelSender {

	private final ContactChannel channel;

	private final Deque<DeliveryOutcome> answers = new ArrayDeque<>();

	private final Set<NoticeKind> notCarried = EnumSet.noneOf(NoticeKind.class);

	final List<OutgoingMessage> sent = new ArrayList<>();

	ScriptedChannel(ContactChannel channel) {
		this.channel = channel;
	}

	void answers(DeliveryOutcome... outcomes) {
		this.sent.clear();
		this.answers.clear();
		this.notCarried.clear();
		this.answers.addAll(Arrays.asList(outcomes));
	}

	void carriesNo(NoticeKind kind) {
		this.notCarried.add(kind);
	}

	@Override
	public boolean carries(NoticeKind kind) {
		return !this.notCarried.contains(kind);
	}

	@Override
	public ContactChannel channel() {
		return this.channel;
	}

	@Override
	public DeliveryResult send(OutgoingMessage message) {
		this.sent.add(message);
		DeliveryOutcome answer = this.answers.isEmpty() ? DeliveryOutcome.SENT : this.answers.poll();
		return DeliveryResult.of(answer, "scripted");
	}

}
