package vn.daysaucongto.process.engine;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** JPA asks for the tables before anything else is made, the turn included. */
@ApplicationTest
class SchemaTurnTests {

	@Autowired
	private ConfigurableListableBeanFactory beans;

	@Test
	void noTableIsMadeBeforeTheTurnIsTaken() {
		assertThat(this.beans.getDependentBeans("startTurn")).contains("liquibase");
	}

}
