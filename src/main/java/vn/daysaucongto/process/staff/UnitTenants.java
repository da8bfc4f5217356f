package vn.daysaucongto.process.staff;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import vn.daysaucongto.request.Unit;
import vn.daysaucongto.request.Units;

import org.springframework.stereotype.Component;

/** Makes an engine tenant of each unit (Điện lực). */
@Component
class UnitTenants {

	private final IdentityService identity;

	private final Units units;

	UnitTenants(IdentityService identity, Units units) {
		this.identity = identity;
		this.units = units;
	}

	@PostConstruct
	void ensure() {
		this.units.all().forEach(this::ensure);
	}

	private void ensure(Unit unit) {
		if (this.identity.createTenantQuery().tenantId(unit.id()).count() == 0) {
			Tenant tenant = this.identity.newTenant(unit.id());
			tenant.setName(unit.name());
			this.identity.saveTenant(tenant);
		}
	}

}
