package vn.daysaucongto.process.staff;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import vn.daysaucongto.platform.Actor;

import org.springframework.stereotype.Service;

/** Staff members as the engine knows them. */
@Service
public class StaffAccounts {

	private final IdentityService identity;

	StaffAccounts(IdentityService identity) {
		this.identity = identity;
	}

	/** The staff member with that name and password, if the password is right. */
	public Optional<Actor> authenticate(String userId, String password) {
		return this.identity.checkPassword(userId, password) ? find(userId) : Optional.empty();
	}

	public Optional<Actor> find(String userId) {
		User user = this.identity.createUserQuery().userId(userId).singleResult();
		if (user == null) {
			return Optional.empty();
		}
		Set<String> groups = this.identity.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.map(Group::getId)
			.collect(Collectors.toSet());
		Set<String> units = this.identity.createTenantQuery()
			.userMember(userId)
			.includingGroupsOfUser(true)
			.list()
			.stream()
			.map(Tenant::getId)
			.collect(Collectors.toSet());
		return Optional.of(new Actor(userId, name(user), groups, units));
	}

	/**
	 * How staff members are called; accounts that are gone are left out. In one query,
	 * whoever asks: the names stand beside what they did.
	 */
	public Map<String, String> names(Collection<String> userIds) {
		if (userIds.isEmpty()) {
			return Map.of();
		}
		Authentication asker = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return this.identity.createUserQuery()
				.userIdIn(userIds.toArray(String[]::new))
				.list()
				.stream()
				.collect(Collectors.toMap(User::getId, StaffAccounts::name));
		}
		finally {
			this.identity.setAuthentication(asker);
		}
	}

	private static String name(User user) {
		return (user.getFirstName() + " " + user.getLastName()).strip();
	}

	/** The staff member in whose name the engine acts now. */
	public Optional<Actor> acting() {
		Authentication now = this.identity.getCurrentAuthentication();
		if (now == null || now.getUserId() == null) {
			return Optional.empty();
		}
		User user = this.identity.createUserQuery().userId(now.getUserId()).singleResult();
		String name = (user != null) ? name(user) : now.getUserId();
		return Optional.of(new Actor(now.getUserId(), name, setOf(now.getGroupIds()), setOf(now.getTenantIds())));
	}

	/** From now on this thread acts in the engine in the name of the staff member. */
	public void actAs(Actor actor) {
		this.identity.setAuthentication(actor.id(), List.copyOf(actor.groups()), List.copyOf(actor.units()));
	}

	public void actAsNobody() {
		this.identity.clearAuthentication();
	}

	private static Set<String> setOf(List<String> ids) {
		return (ids != null) ? new HashSet<>(ids) : Set.of();
	}

}
