package vn.daysaucongto.halts;

/** One end of the process. */
record Halt(Boundary boundary, Boundary.Side side) {

	/**
	 * A message may be out without anything written down: it goes out again then, with
	 * the same key.
	 */
	boolean interruptsASend() {
		return this.boundary.what().contains("job DeliverNotice");
	}

	/**
	 * The customer may not have been told that the request is there, and sends another.
	 */
	boolean interruptsTheRequest() {
		return this.boundary.what().startsWith("RequestSubmitted") || this.boundary.what().contains("thread inbox");
	}

	@Override
	public String toString() {
		return "%s | %d | %s | %s".formatted(this.boundary.onSite() ? "on site" : "afar", this.boundary.number(),
				this.side.name().toLowerCase(java.util.Locale.ROOT), this.boundary.what());
	}

}
