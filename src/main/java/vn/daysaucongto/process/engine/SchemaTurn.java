package vn.daysaucongto.process.engine;

import liquibase.integration.spring.SpringLiquibase;

import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;
import org.springframework.stereotype.Component;

/**
 * The tables are made in turn, too: two nodes that start at once on an empty database
 * would both make the first one, whichever bean asks for the database first.
 */
@Component
class SchemaTurn extends AbstractDependsOnBeanFactoryPostProcessor {

	SchemaTurn() {
		super(SpringLiquibase.class, "startTurn");
	}

}
