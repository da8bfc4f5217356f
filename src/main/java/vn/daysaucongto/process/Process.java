package vn.daysaucongto.process;

import java.util.Set;

/** Names that the models and the code share. */
public final class Process {

	private Process() {
	}

	public static final class Variables {

		public static final String UNIT = "unit";

		private Variables() {
		}

	}

	public static final class Messages {

		public static final Set<String> STARTING = Set.of("RequestSubmitted", "UnallocatedMoneyReceived");

		private Messages() {
		}

	}

}
