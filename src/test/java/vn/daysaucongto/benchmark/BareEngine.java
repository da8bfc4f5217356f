package vn.daysaucongto.benchmark;

import java.util.stream.Stream;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import vn.daysaucongto.process.Process.Decisions;
import vn.daysaucongto.process.Process.Definitions;

/**
 * The engine with the same models, set up as its Spring Boot starter does it by itself:
 * history full, random ids, no authorizations.
 */
final class BareEngine {

	private BareEngine() {
	}

	static ProcessEngine start(DataSource database) {
		StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
		// our own is called "default"
		settings.setProcessEngineName("bare");
		settings.setDataSource(database);
		settings.setDatabaseSchemaUpdate("true");
		settings.setHistory("full");
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setJobExecutorActivate(false);
		settings.setBeans(new NoOps().beans());
		ProcessEngine engine = settings.buildProcessEngine();
		DeploymentBuilder models = engine.getRepositoryService().createDeployment();
		Stream.of(Definitions.DAY_SAU_CONG_TO, Definitions.GUI_THONG_BAO, Definitions.HOAN_TIEN)
			.forEach((id) -> models.addClasspathResource("processes/" + id + ".bpmn"));
		Stream.of(Decisions.KENH_THONG_BAO, Decisions.KHACH_VANG_MAT, Decisions.HAN_MUC_PHE_DUYET)
			.forEach((id) -> models.addClasspathResource("processes/" + id + ".dmn"));
		models.deploy();
		return engine;
	}

}
