package vn.daysaucongto.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms in one deployment under stable names, all or nothing: a model
 * finds the forms of its own deployment, and an unchanged set makes no new version.
 */
@Component
class ModelDeployer {

	private static final List<String> FOLDERS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.html",
			"forms/*.form");

	private final RepositoryService repository;

	private final ResourcePatternResolver resources;

	ModelDeployer(RepositoryService repository, ResourcePatternResolver resources) {
		this.repository = repository;
		this.resources = resources;
	}

	@PostConstruct
	void deploy() throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("day-sau-cong-to")
			.source("application")
			.enableDuplicateFiltering(false);
		for (String pattern : FOLDERS) {
			String folder = pattern.substring(0, pattern.indexOf('/') + 1);
			Resource[] found = this.resources.getResources("classpath*:" + pattern);
			Arrays.sort(found, Comparator.comparing(Resource::getFilename));
			for (Resource resource : found) {
				try (InputStream content = resource.getInputStream()) {
					deployment.addInputStream(folder + resource.getFilename(), content);
				}
			}
		}
		deployment.deploy();
	}

}
