package vn.daysaucongto.torture;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.daysaucongto.doors.Caller;
import vn.daysaucongto.process.staff.DemoStaff;

import static org.assertj.core.api.Assertions.assertThat;

/** The people of the utility; the administrator makes their accounts. */
final class Staff {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<String, Person> people;

	private Staff(Nodes nodes) {
		this.people = DemoStaff.ACCOUNTS.stream()
			.map(DemoStaff.Account::id)
			.collect(Collectors.toMap(Function.identity(), (id) -> new Person(nodes) {
				@Override
				Caller enters(Node node) {
					return Caller.browser(node.port(), id, PATIENCE);
				}
			}));
	}

	/** Through the engine's REST API, as administrators do. */
	static Staff hired(Nodes nodes) {
		Caller administrator = Caller.program(nodes.all().get(0).port(), Nodes.ADMINISTRATOR);
		for (DemoStaff.Account account : DemoStaff.ACCOUNTS) {
			does(administrator, "POST", "/user/create", """
					{"profile": {"id": "%s", "firstName": "%s", "lastName": "%s"}, "credentials": {"password": "%s"}}"""
				.formatted(account.id(), account.familyName(), account.givenName(), Nodes.PASSWORD));
			does(administrator, "PUT", "/group/" + account.group() + "/members/" + account.id(), null);
			does(administrator, "PUT", "/tenant/" + account.unit() + "/user-members/" + account.id(), null);
		}
		return new Staff(nodes);
	}

	private static void does(Caller administrator, String method, String path, String json) {
		var answer = administrator.send(method, "/engine-rest" + path, json);
		assertThat(answer.statusCode()).as("%s %s: %s", method, path, answer.body()).isEqualTo(204);
	}

	Person person(String id) {
		return this.people.get(id);
	}

}
