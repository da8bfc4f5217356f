package vn.daysaucongto.benchmark;

/** One of the two that are compared. */
interface Side extends AutoCloseable {

	DurablePostgres postgres();

	Statements statements();

	Acts acts();

	Jobs jobs();

	/** HTTP round trips so far. */
	long roundTrips();

	/** Takes one case from the request to its end. */
	void takesACase(boolean customerPresent);

	@Override
	void close() throws Exception;

}
