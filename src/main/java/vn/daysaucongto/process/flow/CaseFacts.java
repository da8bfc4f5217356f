package vn.daysaucongto.process.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.daysaucongto.construction.Constructions;
import vn.daysaucongto.estimate.Estimates;
import vn.daysaucongto.payment.DueKind;
import vn.daysaucongto.payment.Payments;
import vn.daysaucongto.payment.Refunds;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.survey.Surveys;

import vn.daysaucongto.process.Process;

import org.springframework.stereotype.Component;

/** What gateways and decisions of the models ask the capabilities. */
@Component(Process.Beans.CASE_FACTS)
// public: expressions in the models call its methods
public class CaseFacts {

	private final Surveys surveys;

	private final Estimates estimates;

	private final Payments payments;

	private final Refunds refunds;

	private final Constructions constructions;

	CaseFacts(Surveys surveys, Estimates estimates, Payments payments, Refunds refunds, Constructions constructions) {
		this.surveys = surveys;
		this.estimates = estimates;
		this.payments = payments;
		this.refunds = refunds;
		this.constructions = constructions;
	}

	/** How often the customer was not there for the survey. */
	public int absences(DelegateExecution execution) {
		return this.surveys.absences(request(execution));
	}

	/** Total of the newest estimate with VAT, đồng. */
	public long estimateTotal(DelegateExecution execution) {
		return this.estimates.current(request(execution)).orElseThrow().costs().total().dong();
	}

	/** Whether the customer has anything to pay for the offer. */
	public boolean somethingDue(DelegateExecution execution) {
		return this.payments.due(request(execution), DueKind.MAIN).isPresent();
	}

	/** Whether the work is done; an amended contract skips it. */
	public boolean constructionDone(DelegateExecution execution) {
		return this.constructions.isDone(request(execution));
	}

	/** Whether what was built costs something else than agreed. */
	public boolean asBuiltDiffers(DelegateExecution execution) {
		return this.constructions.differs(request(execution));
	}

	/** NONE, EXTRA or REFUND: what was paid, compared with the confirmed contract. */
	public String difference(DelegateExecution execution) {
		return this.payments.difference(request(execution)).name();
	}

	/** Whether there is money of the customer to be paid back. */
	public boolean moneyHeld(DelegateExecution execution) {
		return this.refunds.moneyHeld(execution.getProcessBusinessKey()).isPositive();
	}

	private static RequestCode request(DelegateExecution execution) {
		return RequestCode.of(execution.getProcessBusinessKey());
	}

}
