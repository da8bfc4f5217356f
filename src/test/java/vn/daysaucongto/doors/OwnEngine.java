package vn.daysaucongto.doors;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The engine's REST API asks one register for the whole machine, where the engine of the
 * context that started last stands: puts this test's own there. An application that stops
 * in the same machine takes Cockpit, Tasklist, Admin and Welcome from the others: gives
 * them back.
 */
class OwnEngine implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
		if (Cockpit.getRuntimeDelegate() == null) {
			Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
			Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
			Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
			Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
		}
	}

}
