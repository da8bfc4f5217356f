package vn.daysaucongto.process.scenario;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each scenario begins on an empty stage. */
class ClearStage implements BeforeEachCallback {

	@Override
	public void beforeEach(ExtensionContext scenario) {
		SpringExtension.getApplicationContext(scenario).getBean(Stage.class).clear();
	}

}
