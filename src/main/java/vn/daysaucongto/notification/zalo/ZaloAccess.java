package vn.daysaucongto.notification.zalo;

/** Whether the platform can be called now. */
sealed interface ZaloAccess {

	/** With this access token. */
	record Granted(String token) implements ZaloAccess {

		/** A token must not slip into a log. */
		@Override
		public String toString() {
			return "Granted";
		}

	}

	/**
	 * It cannot.
	 *
	 * @param reason without secrets
	 */
	record Denied(String reason) implements ZaloAccess {
	}

}
