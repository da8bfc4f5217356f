package vn.daysaucongto.process.signing;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.document.Documents;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.task.TaskDesk;
import vn.daysaucongto.process.task.TaskSeries;
import vn.daysaucongto.process.task.TaskSummary;
import vn.daysaucongto.process.task.TaskView;
import vn.daysaucongto.signing.UtilitySigning;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * A leader goes through the contracts that wait for the utility's signature (B12), and
 * signs several in one go: each by its task, as from its form, and none that this person
 * has not opened.
 */
@Service
public class SigningRound {

	private static final Logger log = LoggerFactory.getLogger(SigningRound.class);

	private final TaskSeries tasks;

	private final TaskDesk desk;

	private final UtilitySigning signing;

	private final Documents documents;

	private final MessageSource messages;

	SigningRound(TaskSeries tasks, TaskDesk desk, UtilitySigning signing, Documents documents, MessageSource messages) {
		this.tasks = tasks;
		this.desk = desk;
		this.signing = signing;
		this.documents = documents;
		this.messages = messages;
	}

	/**
	 * What waits in the person's units, those too that this person can't sign.
	 * @param page unsorted
	 */
	public Page<ContractToSign> waiting(Actor actor, Pageable page) {
		Page<TaskSummary> open = this.tasks.open(Process.Tasks.SIGN_FOR_UTILITY, actor, page);
		List<ContractToSign> contracts = new ArrayList<>();
		for (TaskSummary task : open) {
			try {
				contracts.add(contract(this.desk.open(task.taskId(), actor), task, actor));
			}
			catch (Refused | NotFound gone) {
				log.debug("Task {} was done while it was listed", task.taskId());
			}
		}
		return new PageImpl<>(contracts, page, open.getTotalElements());
	}

	/**
	 * One of them.
	 * @throws NotFound when there is no such task for this person
	 * @throws Refused when it is done already
	 */
	public ContractToSign get(String taskId, Actor actor) {
		TaskView task = this.desk.open(taskId, actor);
		if (!task.taskKey().equals(Process.Tasks.SIGN_FOR_UTILITY)) {
			throw new NotFound("task");
		}
		return contract(task, new TaskSummary(taskId, task.caseKey(), task.due(), null), actor);
	}

	/** Decides that the utility signs that one. */
	public SigningResult sign(String taskId, Actor actor) {
		String caseKey = "";
		try {
			ContractToSign contract = get(taskId, actor);
			caseKey = contract.request().code().value();
			if (contract.obstacle() != null) {
				throw contract.obstacle();
			}
			if (!contract.read()) {
				throw new Refused("staff.signing.unread");
			}
			this.tasks.complete(taskId, new SignForUtilityAction.Form(UtilitySignature.OK, null), actor);
			return new SigningResult(caseKey, null);
		}
		catch (Refused refused) {
			return new SigningResult(caseKey, text(refused));
		}
		catch (NotFound none) {
			return new SigningResult(caseKey, text(new Refused("process.task.moved")));
		}
		catch (ProcessEngineException inWords) {
			return new SigningResult(caseKey, inWords.getMessage());
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("Task {} could not be completed", taskId, ex);
			return new SigningResult(caseKey, text(new Refused("process.task.overtaken")));
		}
	}

	private ContractToSign contract(TaskView task, TaskSummary summary, Actor actor) {
		SignForUtilityAction.View view = (SignForUtilityAction.View) task.view();
		return new ContractToSign(task.taskId(), view.request(), view.contract(), view.confirmation(), task.due(),
				this.documents.isOpenedBy(view.contract().documentId(), actor), obstacle(summary, actor));
	}

	private Refused obstacle(TaskSummary task, Actor actor) {
		if (task.assignee() != null && !task.assignee().equals(actor.id())) {
			return new Refused("process.task.claimedByOther", task.assignee());
		}
		try {
			this.signing.requireMaySign(RequestCode.of(task.caseKey()), actor);
			return null;
		}
		catch (Refused refused) {
			return refused;
		}
	}

	private String text(Refused refused) {
		return this.messages.getMessage(refused.code(), refused.args().toArray(), LocaleContextHolder.getLocale());
	}

}
