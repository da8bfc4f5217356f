package vn.daysaucongto.process.scenario;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Each scenario begins on an empty stage, and leaves no message without its case; what
 * all of them passed is kept for {@link CoverageTests}.
 */
class ClearStage implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	@Override
	public void beforeEach(ExtensionContext scenario) {
		stage(scenario).clear();
	}

	@Override
	public void afterEach(ExtensionContext scenario) {
		if (scenario.getExecutionException().isEmpty()) {
			stage(scenario).leavesNothingWaiting();
		}
	}

	@Override
	public void afterAll(ExtensionContext scenarios) {
		SpringExtension.getApplicationContext(scenarios).getBean(Coverage.Passed.class).write();
	}

	private static Stage stage(ExtensionContext scenario) {
		return SpringExtension.getApplicationContext(scenario).getBean(Stage.class);
	}

}
