package vn.daysaucongto.doors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * The engine's REST API asks one register for the whole machine, where the engine of the
 * context that started last stands: puts this test's own there.
 */
class OwnEngine implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext test) {
		ProcessEngines.registerProcessEngine(SpringExtension.getApplicationContext(test).getBean(ProcessEngine.class));
	}

}
