package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.daysaucongto.support.ApplicationTest;
import vn.daysaucongto.support.Modeler;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** Every start says whether what runs is what is packaged. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ModelDeployerTests {

	@Autowired
	private ModelDeployer deployer;

	@Autowired
	private RepositoryService repository;

	@AfterEach
	void backToThePackagedModels() {
		deploys(Modeler.open("han-xu-ly.dmn"));
	}

	@Test
	void aModelThatWasDeployedFromModelerIsNamedAtTheStartAndStays(CapturedOutput log) {
		this.deployer.deploy();
		assertThat(log).doesNotContain("differ from the packaged ones");
		long packaged = this.repository.createDeploymentQuery().count();
		deploys(Modeler.open("han-xu-ly.dmn").change("<text>10</text>", "<text>9</text>"));
		this.deployer.deploy();
		assertThat(log).contains(
				"models that differ from the packaged ones: [processes/han-xu-ly.dmn], deployed as «Hạn mới» from Camunda Modeler");
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(packaged + 1);
	}

	private void deploys(Modeler model) {
		this.repository.createDeployment()
			.name("Hạn mới")
			.source("Camunda Modeler")
			.addInputStream(model.name(), new ByteArrayInputStream(model.bytes()))
			.deploy();
	}

}
