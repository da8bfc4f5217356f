package vn.daysaucongto.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing instead of printing a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<RequiredSettings.MissingSettings> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, RequiredSettings.MissingSettings cause) {
		return new FailureAnalysis(cause.getMessage(), "Set them as environment variables or in a configuration file.",
				cause);
	}

}
