package vn.daysaucongto.request;

/** What the customer agrees to, each by itself (Law 91/2025 on personal data). */
public enum ConsentPurpose {

	/** Using the personal data to carry the service out. */
	PROVIDE_SERVICE(true),

	/** Confirming transactions by OTP (Law 20/2023: valid between parties who agreed). */
	ELECTRONIC_CONFIRMATION(true),

	/** Being asked for an opinion afterwards. */
	FEEDBACK(false);

	private final boolean required;

	ConsentPurpose(boolean required) {
		this.required = required;
	}

	/** Whether the service can't be given without it. */
	public boolean isRequired() {
		return this.required;
	}

}
