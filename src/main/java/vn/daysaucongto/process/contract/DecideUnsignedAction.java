package vn.daysaucongto.process.contract;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.daysaucongto.construction.SigningWay;
import vn.daysaucongto.contract.ContractState;
import vn.daysaucongto.contract.ContractView;
import vn.daysaucongto.contract.Contracts;
import vn.daysaucongto.platform.FieldProblem;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.Decision;
import vn.daysaucongto.process.task.TaskAction;
import vn.daysaucongto.process.task.TaskContext;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.stereotype.Component;

/** The customer has not confirmed in time: a leader decides what is done. */
@Component
class DecideUnsignedAction implements TaskAction<DecideUnsignedAction.Form> {

	private final Requests requests;

	private final Contracts contracts;

	DecideUnsignedAction(Requests requests, Contracts contracts) {
		this.requests = requests;
		this.contracts = contracts;
	}

	@Override
	public String taskKey() {
		return Process.Tasks.DECIDE_UNSIGNED;
	}

	@Override
	public Class<Form> formType() {
		return Form.class;
	}

	@Override
	public View view(TaskContext task) {
		return new View(this.requests.get(task.request()), this.contracts.current(task.request()).orElseThrow());
	}

	@Override
	public List<FieldProblem> check(TaskContext task, Form form) {
		return (form.unsigned() == UnsignedDecision.CLOSE && isAnswered(task.request()))
				? List.of(FieldProblem.of("unsigned", "contract.unsigned.answered")) : List.of();
	}

	/** The customer's answer is on its way to the case. */
	private boolean isAnswered(RequestCode request) {
		ContractView contract = this.contracts.current(request).orElseThrow();
		return contract.changeOpen() || contract.state() != ContractState.REVIEWED;
	}

	@Override
	public Decision apply(TaskContext task, Form form) {
		if (form.unsigned() == UnsignedDecision.VISIT) {
			return Decision.of(Process.Variables.UNSIGNED, form.unsigned(), Process.Variables.SIGNING,
					SigningWay.ON_SITE);
		}
		if (form.unsigned() == UnsignedDecision.CLOSE) {
			this.requests.closing(task.request(), task.actor());
		}
		return Decision.of(Process.Variables.UNSIGNED, form.unsigned());
	}

	/** The contract that is not confirmed. */
	record View(RequestView request, ContractView contract) {
	}

	/** What the leader decides, and why. */
	record Form(@NotNull(message = "contract.required") UnsignedDecision unsigned,
			@NotBlank(message = "contract.required") @Size(max = 1000,
					message = "construction.text.long") String reason) {
	}

}
