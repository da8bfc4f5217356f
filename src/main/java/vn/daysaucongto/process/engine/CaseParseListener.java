package vn.daysaucongto.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import vn.daysaucongto.process.task.TaskNames;

/**
 * Hangs our listeners on every model, so that none can forget them: a user task says
 * which case it is about, completing it applies its draft, and entering a wait asks the
 * inbox for what came early.
 */
class CaseParseListener extends AbstractBpmnParseListener {

	private final TaskListener applyDraft;

	private final ExecutionListener askInbox;

	CaseParseListener(TaskListener applyDraft, ExecutionListener askInbox) {
		this.applyDraft = applyDraft;
		this.askInbox = askInbox;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, CaseParseListener::nameTheCase);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.applyDraft);
	}

	private static void nameTheCase(DelegateTask task) {
		task.setName(TaskNames.inLists(task.getName(), task.getExecution().getProcessBusinessKey()));
	}

	@Override
	public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, this.askInbox);
	}

	@Override
	public void parseBoundaryMessageEventDefinition(Element element, boolean interrupting, ActivityImpl boundary) {
		ScopeImpl host = boundary.getEventScope();
		host.addBuiltInListener(ExecutionListener.EVENTNAME_START, this.askInbox);
	}

}
