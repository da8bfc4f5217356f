package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Deploys the packaged models at the start, when they have changed since the last start.
 * The repository wins over what was deployed from Modeler, and the log says so.
 */
@Component
class ModelDeployer {

	/** Source of deployments that come with the application. */
	static final String APPLICATION = "application";

	private static final Logger log = LoggerFactory.getLogger(ModelDeployer.class);

	private final ModelRepositoryService repository;

	private final PackagedModels packaged;

	ModelDeployer(RepositoryService repository, PackagedModels packaged) {
		this.repository = (ModelRepositoryService) repository;
		this.packaged = packaged;
	}

	/** All that new cases need, before anybody asks and jobs run. */
	private void load() {
		this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.forEach((definition) -> this.repository.getDeployedProcessDefinition(definition.getId()));
	}

	@PostConstruct
	void deploy() {
		ModelSet ours = this.packaged.read();
		Optional<DeployedSets.Deployed> before = this.repository.current();
		DeploymentBuilder deployment = this.repository.createPackagedDeployment()
			.name("day-sau-cong-to")
			.source(APPLICATION)
			.enableDuplicateFiltering(false);
		ours.files().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
		deployment.deploy();
		load();
		DeployedSets.Deployed now = this.repository.current().orElseThrow();
		before.filter((old) -> !old.id().equals(now.id()) && !APPLICATION.equals(old.source()))
			.ifPresent((old) -> log.warn(
					"The packaged models changed and now overrule what was deployed as «{}» from {} (deployment {}): {}. "
							+ "Its files are still to be had from /staff/mo-hinh.",
					old.name(), old.source(), old.id(), ours.differences(old.set())));
		if (!ours.differences(now.set()).isEmpty()) {
			log.warn("""
					New cases run on models that differ from the packaged ones: {}, deployed as «{}» from {}. \
					/staff/mo-hinh shows them and gives them as a ZIP for processes/ and forms/.""",
					ours.differences(now.set()), now.name(), now.source());
		}
	}

}
