package vn.daysaucongto.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.models.StepProperties;

/**
 * What the models name, doing nothing: no tables, no rules. Notices are sent by processes
 * of their own all the same, as the models say, through as many channels.
 */
public final class NoOps {

	private static final Duration LATER = Duration.ofDays(30);

	private final AtomicInteger notices = new AtomicInteger();

	private final Map<String, Integer> tries = new ConcurrentHashMap<>();

	Map<Object, Object> beans() {
		Map<Object, Object> beans = new HashMap<>();
		JavaDelegate nothing = (execution) -> {
		};
		Process.Beans.ALL.forEach((name) -> beans.put(name, nothing));
		beans.put(Process.Beans.CLOSE_CASE, (ExecutionListener) (execution) -> {
		});
		beans.put(Process.Beans.SEND_NOTICE, (JavaDelegate) this::startNotice);
		beans.put(Process.Beans.DELIVER_NOTICE, (JavaDelegate) this::deliver);
		beans.put(Process.Beans.CASE_FACTS, new Facts());
		beans.put(Process.Beans.HAN_XU_LY, new Dates());
		return beans;
	}

	private void startNotice(DelegateExecution execution) {
		execution.getProcessEngineServices()
			.getRuntimeService()
			.createProcessInstanceByKey(Process.Definitions.GUI_THONG_BAO)
			.businessKey(execution.getProcessBusinessKey() + "/TB-" + this.notices.incrementAndGet())
			.setVariable(Process.Variables.UNIT, execution.getVariable(Process.Variables.UNIT))
			.setVariable(Process.Variables.NOTICE_KIND, StepProperties.of(execution).get("notice"))
			.execute();
	}

	/** The customer has a phone and an e-mail address, and chose no other channel. */
	private void deliver(DelegateExecution execution) {
		boolean both = "ALL".equals(execution.getVariable(Process.Variables.MODE))
				&& ((String) execution.getVariable(Process.Variables.CHANNELS)).contains("EMAIL");
		int done = this.tries.merge(execution.getProcessBusinessKey(), 1, Integer::sum);
		execution.setVariable(Process.Variables.DELIVERY, (both && done == 1) ? "NEXT" : "SENT");
	}

	/** A case in which nothing is out of the ordinary. */
	public static final class Facts {

		public int absences(DelegateExecution execution) {
			return 0;
		}

		public long estimateTotal(DelegateExecution execution) {
			return 1;
		}

		public boolean somethingDue(DelegateExecution execution) {
			return true;
		}

		public boolean constructionDone(DelegateExecution execution) {
			return false;
		}

		public boolean asBuiltDiffers(DelegateExecution execution) {
			return false;
		}

		public String difference(DelegateExecution execution) {
			return "NONE";
		}

		public boolean moneyHeld(DelegateExecution execution) {
			return false;
		}

	}

	/** Nothing is due while the benchmark runs. */
	public static final class Dates {

		public Date den(String step, DelegateExecution execution) {
			return Date.from(Instant.now().plus(LATER));
		}

		public Date hanBaoGia(DelegateExecution execution) {
			return Date.from(Instant.now().plus(LATER));
		}

	}

}
