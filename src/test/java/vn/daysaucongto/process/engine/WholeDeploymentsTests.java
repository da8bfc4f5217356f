package vn.daysaucongto.process.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.junit.jupiter.api.Test;
import vn.daysaucongto.process.Process;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** A database that fails while models are loaded leaves no half of them behind. */
@ApplicationTest
class WholeDeploymentsTests {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void whatCouldNotBeLoadedWhollyIsLoadedAnew() {
		String id = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(Process.Definitions.DAY_SAU_CONG_TO)
			.latestVersion()
			.singleResult()
			.getId();
		DeploymentCache cache = this.engine.getDeploymentCache();
		cache.discardProcessDefinitionCache();
		this.jdbc.execute("alter table act_ru_jobdef rename to act_ru_jobdef_away");
		try {
			assertThatException().isThrownBy(() -> load(id));
		}
		finally {
			this.jdbc.execute("alter table act_ru_jobdef_away rename to act_ru_jobdef");
		}
		assertThat(cache.getProcessDefinitionCache().keySet()).isEmpty();
		load(id);
		assertThat(cache.getProcessDefinitionCache().keySet()).contains(id);
	}

	private void load(String id) {
		((RepositoryServiceImpl) this.repository).getDeployedProcessDefinition(id);
	}

}
