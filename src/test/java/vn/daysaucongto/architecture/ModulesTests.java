package vn.daysaucongto.architecture;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.DaySauCongToApplication;

import org.springframework.modulith.core.ApplicationModules;

/** The modules of the design: no cycles, no reaching into another's inside. */
class ModulesTests {

	@Test
	void modulesKeepTheirBoundaries() {
		ApplicationModules.of(DaySauCongToApplication.class).verify();
	}

}
