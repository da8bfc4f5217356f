package vn.daysaucongto.torture;

/** A driver waited in vain: the application, or the driver, does not go on. */
final class Stuck extends RuntimeException {

	Stuck(String what) {
		super(what);
	}

}
