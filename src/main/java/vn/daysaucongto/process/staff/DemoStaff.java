package vn.daysaucongto.process.staff;

import java.util.List;

import jakarta.annotation.PostConstruct;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demonstration's accounts: one per group in the first unit, a second surveyor there,
 * a surveyor of the other unit, the auditor of both. The administrator is the starter's.
 */
@Component
@Profile("demo")
public class DemoStaff {

	private static final String UNIT = "PC05AA";

	private static final String OTHER_UNIT = "PC05BB";

	/** All demo accounts but the administrator's. */
	public static final List<Account> ACCOUNTS = List.of(new Account("cskh", "Lan", "Nguyễn Thị", "cskh", UNIT),
			new Account("khao-sat", "Minh", "Trần Văn", "khao-sat", UNIT),
			new Account("khao-sat-2", "Tuấn", "Lê Anh", "khao-sat", UNIT),
			new Account("du-toan", "Hương", "Phạm Thu", "du-toan", UNIT),
			new Account("ke-toan", "Hạnh", "Võ Thị", "ke-toan", UNIT),
			new Account("hop-dong", "Phúc", "Đặng Hoàng", "hop-dong", UNIT),
			new Account("thi-cong", "Dũng", "Bùi Tiến", "thi-cong", UNIT),
			new Account("lanh-dao", "Sơn", "Hồ Ngọc", "lanh-dao", UNIT),
			new Account("kiem-tra", "Nga", "Đỗ Thanh", "kiem-tra", UNIT),
			new Account("quy-trinh", "Bình", "Phan Thanh", "quy-trinh", UNIT),
			new Account("khao-sat-cam-le", "Quân", "Mai Hồng", "khao-sat", OTHER_UNIT),
			new Account("cskh-cam-le", "Yến", "Ngô Hải", "cskh", OTHER_UNIT));

	private final IdentityService identity;

	private final UnitTenants units;

	private final GroupsAndGrants groups;

	private final String password;

	DemoStaff(IdentityService identity, UnitTenants units, GroupsAndGrants groups,
			@Value("${app.demo.password}") String password) {
		this.identity = identity;
		this.units = units;
		this.groups = groups;
		this.password = password;
	}

	@PostConstruct
	void ensure() {
		this.units.ensure();
		this.groups.ensure();
		ACCOUNTS.forEach(this::ensure);
		if (this.identity.createUserQuery().userId("kiem-tra").memberOfTenant(OTHER_UNIT).count() == 0) {
			this.identity.createTenantUserMembership(OTHER_UNIT, "kiem-tra");
		}
	}

	private void ensure(Account account) {
		if (this.identity.createUserQuery().userId(account.id()).count() > 0) {
			return;
		}
		User user = this.identity.newUser(account.id());
		user.setFirstName(account.familyName());
		user.setLastName(account.givenName());
		user.setEmail(account.id() + "@dienluc.example");
		user.setPassword(this.password);
		this.identity.saveUser(user);
		this.identity.createMembership(account.id(), account.group());
		this.identity.createTenantUserMembership(account.unit(), account.id());
	}

	/**
	 * A demo login.
	 */
	public record Account(String id, String givenName, String familyName, String group, String unit) {
	}

}
