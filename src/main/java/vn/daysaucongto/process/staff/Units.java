package vn.daysaucongto.process.staff;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;

import org.springframework.stereotype.Component;

/** Makes an engine tenant of each unit (Điện lực). */
@Component
class Units {

	private final IdentityService identity;

	Units(IdentityService identity) {
		this.identity = identity;
	}

	@PostConstruct
	void ensure() {
		ensure("PC05AA", "Điện lực Hải Châu (demo)");
		ensure("PC05BB", "Điện lực Cẩm Lệ (demo)");
	}

	private void ensure(String id, String name) {
		if (this.identity.createTenantQuery().tenantId(id).count() == 0) {
			Tenant tenant = this.identity.newTenant(id);
			tenant.setName(name);
			this.identity.saveTenant(tenant);
		}
	}

}
