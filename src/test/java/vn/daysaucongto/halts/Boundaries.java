package vn.daysaucongto.halts;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Counts the boundaries of a case on whatever thread, and halts at one of them. */
final class Boundaries {

	private static final int NEVER = 0;

	private final ThreadLocal<String> job = new ThreadLocal<>();

	private final AtomicInteger reached = new AtomicInteger();

	private volatile int haltAt = NEVER;

	private volatile Boundary.Side side = Boundary.Side.BEFORE;

	private volatile String act = "";

	void begin() {
		this.reached.set(0);
		this.haltAt = NEVER;
	}

	void arm(int number, Boundary.Side wanted) {
		this.side = wanted;
		this.haltAt = number;
	}

	/** What the case does next. */
	void act(String name) {
		this.act = name;
	}

	/** This thread does a step of the engine. */
	void during(String step, Runnable work) {
		this.job.set(step);
		try {
			work.run();
		}
		finally {
			this.job.remove();
		}
	}

	/**
	 * The power goes before or after that, when it was wished.
	 * @return number of the boundary
	 */
	int before(String what) {
		int number = this.reached.incrementAndGet();
		Wish.say(Wish.BOUNDARY, String.valueOf(number), who() + " / " + what);
		haltIf(number, Boundary.Side.BEFORE);
		return number;
	}

	void after(int number) {
		haltIf(number, Boundary.Side.AFTER);
	}

	private void haltIf(int number, Boundary.Side here) {
		if (number == this.haltAt && here == this.side) {
			Runtime.getRuntime().halt(1);
		}
	}

	private String who() {
		if (this.job.get() != null) {
			return this.act + " / job " + this.job.get();
		}
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			HttpServletRequest call = attributes.getRequest();
			return this.act + " / " + call.getMethod() + " "
					+ call.getRequestURI().replaceAll("(?<=/)([0-9a-f]{32}|DSCT\\d{8}|\\d+)(?=/|$)", "…");
		}
		// what it does may come after the act that set it off
		return "afterwards / thread " + Thread.currentThread().getName().replaceAll("-?\\d+$", "");
	}

}
