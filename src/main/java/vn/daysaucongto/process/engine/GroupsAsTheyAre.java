package vn.daysaucongto.process.engine;

import java.util.List;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Saves two questions that each command would ask: which of the person's few groups hold
 * any grant at all (all of them do), and, when a task or a case ends, whether it had
 * grants of its own (none are written, see {@link NoTaskGrants}).
 */
public class GroupsAsTheyAre extends AuthorizationManager {

	@Override
	public List<String> filterAuthenticatedGroupIds(List<String> groups) {
		return (groups != null) ? groups : List.of();
	}

	@Override
	public void deleteAuthorizationsByResourceId(Resource resource, String id) {
		if (resource != Resources.TASK && resource != Resources.PROCESS_INSTANCE) {
			super.deleteAuthorizationsByResourceId(resource, id);
		}
	}

	/** Puts it in the place of the engine's own. */
	static class Factory extends GenericManagerFactory {

		Factory() {
			super(GroupsAsTheyAre.class);
		}

		@Override
		public Class<?> getSessionType() {
			return AuthorizationManager.class;
		}

	}

}
