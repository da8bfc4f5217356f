package vn.daysaucongto.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.daysaucongto.platform.CaseLog;
import vn.daysaucongto.process.inbox.AskInbox;
import vn.daysaucongto.process.models.ModelBeans;
import vn.daysaucongto.process.models.ModelGate;
import vn.daysaucongto.process.task.ApplyDraft;

import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** The engine's settings that are decisions of this application, in one place. */
@Component
// before the engine touches the database
@DependsOn("startTurn")
class EnginePlugin extends AbstractProcessEnginePlugin {

	/** Letters, digits and hyphens: {@code khao-sat}. */
	private static final String RESOURCE_IDS = "[a-zA-Z0-9-]+";

	/** Rows that one query may return: lists are paged. */
	private static final int MAX_RESULTS = 2000;

	/** A few cases' rows, for one transaction that fetches them. */
	private static final int IDS_AT_ONCE = 1000;

	/** Of steps whose model says nothing else. */
	private static final String RETRIES = "R5/PT1M";

	private final ApplyDraft applyDraft;

	private final AskInbox askInbox;

	private final TaskRefusals refusals;

	private final ModelGate gate;

	private final ModelBeans beans;

	EnginePlugin(ApplyDraft applyDraft, AskInbox askInbox, TaskRefusals refusals, ModelGate gate, ModelBeans beans) {
		this.applyDraft = applyDraft;
		this.askInbox = askInbox;
		this.refusals = refusals;
		this.gate = gate;
		this.beans = beans;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		history(engine);
		roles(engine);
		engine.setRepositoryService(this.gate.repositoryService());
		engine.setBeans(this.beans.forExpressions());
		engine.setTenantIdProvider(new UnitTenantIdProvider());
		List<BpmnParseListener> listeners = new ArrayList<>(
				Objects.requireNonNullElse(engine.getCustomPostBPMNParseListeners(), List.of()));
		listeners.add(new CaseParseListener(this.applyDraft, this.askInbox));
		engine.setCustomPostBPMNParseListeners(listeners);
		engine.setCmmnEnabled(false);
		engine.setStandaloneTasksEnabled(false);
		engine.setEnableExceptionsAfterUnhandledBpmnError(true);
		engine.setDeserializationTypeValidationEnabled(true);
		engine.setEnableExpressionsInAdhocQueries(false);
		engine.setFailedJobRetryTimeCycle(RETRIES);
		// the ready filters ask who looks and what day it is; no other expression is
		// stored
		engine.setEnableExpressionsInStoredQueries(true);
		engine.setCustomSessionFactories(List.of(new HarmlessFilters.Factory(), new GroupsAsTheyAre.Factory()));
		// whom tasks were given to is counted for the vendor's licences only
		engine.setTaskMetricsEnabled(false);
		engine.setIdBlockSize(IDS_AT_ONCE);
		engine.setQueryMaxResultsLimit(MAX_RESULTS);
		engine.setLoggingContextBusinessKey(CaseLog.KEY);
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl engine) {
		engine.getDeploymentCache()
			.setDeployers(List.of(new WholeDeployments(engine.getDeployers(), engine.getDeploymentCache())));
	}

	private void history(ProcessEngineConfigurationImpl engine) {
		engine.setCustomHistoryLevels(List.of(new CaseHistoryLevel()));
		engine.setHistory(CaseHistoryLevel.NAME);
		// at the end it would update every history row of a case in its last transaction
		engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
	}

	private void roles(ProcessEngineConfigurationImpl engine) {
		engine.setGeneralResourceWhitelistPattern(RESOURCE_IDS);
		engine.setResourceAuthorizationProvider(new NoTaskGrants());
		engine.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
		engine.setCommandCheckers(List.of(new TenantCommandChecker(), new StaffCommandChecker()));
		List<CommandInterceptor> before = new ArrayList<>();
		before.add(this.refusals);
		before.add(new StaffCommandInterceptor(engine.getIdentityService()));
		before.add(new NoExpressionsInQuestions());
		engine.setCustomPreCommandInterceptorsTxRequired(before);
	}

}
