package vn.daysaucongto.process.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.RepositoryServiceImpl;

import org.springframework.stereotype.Component;

/** The gate that every deployment passes, whichever door it came through. */
@Component
public class ModelGate {

	private final CodeGate code;

	private final BpmnGate bpmn;

	private final DecisionGate decisions;

	private final FormGate forms;

	private final Refusal refusal;

	ModelGate(CodeGate code, BpmnGate bpmn, DecisionGate decisions, FormGate forms, Refusal refusal) {
		this.code = code;
		this.bpmn = bpmn;
		this.decisions = decisions;
		this.forms = forms;
		this.refusal = refusal;
	}

	/** What the engine is to use for every deployment. */
	public RepositoryServiceImpl repositoryService() {
		return new ModelRepositoryService(this);
	}

	/**
	 * Lets the set pass.
	 * @throws RefusedModels with everything that is wrong
	 */
	void pass(ModelSet set) {
		List<ModelProblem> problems = new ArrayList<>();
		set.files().forEach((name, content) -> check(name, content, set).forEach(problems::add));
		if (!problems.isEmpty()) {
			throw this.refusal.of(problems, set);
		}
	}

	/**
	 * For what is wrong with the deployment itself.
	 * @param what is deployed, or for whom
	 */
	RefusedModels refuse(String what, String code) {
		return this.refusal.of(List.of(whole(String.valueOf(what), code)), ModelSet.EMPTY);
	}

	private Stream<ModelProblem> check(String name, byte[] content, ModelSet set) {
		if (name.startsWith("forms/")) {
			return this.forms.check(name, content);
		}
		if (!name.endsWith(".bpmn") && !name.endsWith(".dmn")) {
			return Stream.of(whole(name, "file"));
		}
		Optional<ModelFile> file = ModelFile.read(name, content);
		if (file.isEmpty()) {
			return Stream.of(whole(name, "unreadable"));
		}
		return name.endsWith(".dmn") ? this.decisions.check(file.get())
				: Stream.concat(this.code.check(file.get()), this.bpmn.check(file.get(), set)).distinct();
	}

	private static ModelProblem whole(String name, String code) {
		return new ModelProblem(name, null, name, "process.model." + code, List.of());
	}

}
