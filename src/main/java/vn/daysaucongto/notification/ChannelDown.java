package vn.daysaucongto.notification;

import vn.daysaucongto.request.ContactChannel;

/** A channel does not work now: nothing was sent, and it is worth trying again later. */
public class ChannelDown extends RuntimeException {

	ChannelDown(ContactChannel channel, String detail) {
		super(channel + " does not work now: " + detail);
	}

}
