package vn.daysaucongto.benchmark;

/** What is measured for each case. */
enum Measure {

	WALL("wall, ms"),

	/** Without the jobs that make and sign the contract. */
	WALL_WITHOUT_DOCUMENTS("… without PDF and signature, ms"),

	/** Transactions that PostgreSQL gave an id: all that wrote or locked a row. */
	WRITES("write transactions"),

	CALLS("SQL calls"),

	SELECTS("… select"),

	INSERTS("… insert"),

	UPDATES("… update"),

	DELETES("… delete"),

	ROWS("rows inserted"),

	WAL("WAL, KiB"),

	GROWTH("database growth, KiB"),

	/** Photos and PDFs left out. */
	GROWTH_WITHOUT_DOCUMENTS("… without documents, KiB"),

	/** Of the whole machine: whoever acts in the case included. */
	JVM_CPU("CPU of the JVM, ms"),

	POSTGRES_CPU("CPU of PostgreSQL, ms"),

	ROUND_TRIPS("HTTP round trips");

	private final String label;

	Measure(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

}
