package vn.daysaucongto.process.engine;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * What an auditor needs and no more: "audit" plus the operation log, decisions, incidents
 * and failed jobs, without the detail of each variable update. A database keeps the level
 * of its first start, so id and name never change.
 */
class CaseHistoryLevel extends AbstractHistoryLevel {

	static final String NAME = "case";

	private static final Set<HistoryEventType> BEYOND_AUDIT = Set.of(HistoryEventTypes.USER_OPERATION_LOG,
			HistoryEventTypes.DMN_DECISION_EVALUATE, HistoryEventTypes.INCIDENT_CREATE,
			HistoryEventTypes.INCIDENT_RESOLVE, HistoryEventTypes.INCIDENT_DELETE, HistoryEventTypes.INCIDENT_UPDATE,
			HistoryEventTypes.INCIDENT_MIGRATE, HistoryEventTypes.JOB_FAIL);

	@Override
	public int getId() {
		return 40;
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
		return HistoryLevel.HISTORY_LEVEL_AUDIT.isHistoryEventProduced(type, entity) || BEYOND_AUDIT.contains(type);
	}

}
