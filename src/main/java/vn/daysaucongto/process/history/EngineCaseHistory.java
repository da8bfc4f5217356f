package vn.daysaucongto.process.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import vn.daysaucongto.audit.CaseHistory;
import vn.daysaucongto.audit.ProcessRun;
import vn.daysaucongto.audit.RunHistory;
import vn.daysaucongto.payment.UnallocatedMoney;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.process.staff.StaffAccounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what happened in a case from the engine's history, in the name of whoever asks:
 * the engine's own checks of unit and rights hold here too.
 */
@Component
class EngineCaseHistory implements CaseHistory {

	/** The engine refuses a person's query without a limit. */
	static final int MOST = 2000;

	private final HistoryService history;

	private final RepositoryService repository;

	private final SideFacts sideFacts;

	private final StaffAccounts staff;

	private final UnallocatedMoney money;

	EngineCaseHistory(HistoryService history, RepositoryService repository, SideFacts sideFacts, StaffAccounts staff,
			UnallocatedMoney money) {
		this.history = history;
		this.repository = repository;
		this.sideFacts = sideFacts;
		this.staff = staff;
		this.money = money;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ProcessRun> processes(RequestCode code) {
		// a code is never the beginning of another one
		List<HistoricProcessInstance> own = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyLike(code + "%")
			.listPage(0, MOST);
		return Stream.concat(own.stream(), ofMoney(code).stream())
			.sorted(Comparator.<HistoricProcessInstance, Boolean>comparing((process) -> !isTheProcedure(process))
				.thenComparing(HistoricProcessInstance::getStartTime))
			.map(EngineCaseHistory::run)
			.toList();
	}

	private List<HistoricProcessInstance> ofMoney(RequestCode code) {
		String[] keys = this.money.caseKeys(code).toArray(String[]::new);
		return (keys.length == 0) ? List.of()
				: this.history.createHistoricProcessInstanceQuery()
					.processInstanceBusinessKeyIn(keys)
					.listPage(0, MOST);
	}

	private static boolean isTheProcedure(HistoricProcessInstance process) {
		return process.getProcessDefinitionKey().equals(Process.Definitions.DAY_SAU_CONG_TO);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RunHistory> of(String processId) {
		return Optional
			.ofNullable(this.history.createHistoricProcessInstanceQuery().processInstanceId(processId).singleResult())
			.map(this::history);
	}

	private RunHistory history(HistoricProcessInstance process) {
		List<HistoricActivityInstance> activities = this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(process.getId())
			.orderPartiallyByOccurrence()
			.asc()
			.listPage(0, MOST);
		BpmnModelInstance model = this.repository.getBpmnModelInstance(process.getProcessDefinitionId());
		List<TakenFlows.Taken> taken = TakenFlows.of(model, activities.stream().map(Visit::of).toList());
		ModelFacts facts = new ModelFacts(model);
		TaskActs acts = TaskActs.of(process.getId(), this.history, this.staff, MOST);
		Steps steps = new Steps(facts, acts, due(process.getId()), taken);
		ProcessRun run = run(process);
		Set<String> flows = taken.stream().map((one) -> one.flow().getId()).collect(Collectors.toSet());
		return new RunHistory(run, drawing(process), flows, this.sideFacts.pending(run), steps.of(activities),
				this.sideFacts.decisions(process.getId()), this.sideFacts.incidents(process.getId(), facts));
	}

	private Map<String, Date> due(String processId) {
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(processId)
			.listPage(0, MOST)
			.stream()
			.filter((task) -> task.getDueDate() != null)
			.collect(Collectors.toMap(HistoricTaskInstance::getId, HistoricTaskInstance::getDueDate));
	}

	/** As it was deployed: with the diagram. */
	private String drawing(HistoricProcessInstance process) {
		try (InputStream model = this.repository.getProcessModel(process.getProcessDefinitionId())) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ProcessRun run(HistoricProcessInstance process) {
		ProcessRun.State state = switch (process.getState()) {
			case HistoricProcessInstance.STATE_COMPLETED -> ProcessRun.State.ENDED;
			case HistoricProcessInstance.STATE_EXTERNALLY_TERMINATED,
					HistoricProcessInstance.STATE_INTERNALLY_TERMINATED ->
				ProcessRun.State.STOPPED;
			default -> ProcessRun.State.RUNNING;
		};
		return new ProcessRun(process.getId(), process.getProcessDefinitionKey(), process.getProcessDefinitionName(),
				process.getProcessDefinitionVersion(), process.getBusinessKey(), process.getSuperProcessInstanceId(),
				state, process.getStartTime().toInstant(),
				(process.getEndTime() != null) ? process.getEndTime().toInstant() : null);
	}

}
