package vn.daysaucongto.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Wherever a Chromium is found, and always in CI: there a missing one is a failure. */
class ChromiumIsThere implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.find().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium found");
		}
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException("CI needs chromium and chromedriver for the browser tests");
		}
		return ConditionEvaluationResult.disabled("no chromium and chromedriver on this machine");
	}

}
