package vn.daysaucongto.portal.staff;

import java.util.List;

import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.process.staff.StaffGroup;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login: the places this person works in. */
@Controller
class StaffHomeController {

	private final CurrentStaff staff;

	private final boolean demo;

	StaffHomeController(CurrentStaff staff, Environment environment) {
		this.staff = staff;
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
	}

	@GetMapping("/staff")
	String home(Model model) {
		Actor actor = this.staff.require();
		model.addAttribute("actor", actor);
		model.addAttribute("places", PLACES.stream().filter((place) -> place.isFor(actor, this.demo)).toList());
		model.addAttribute("readsCases", CaseFileController.READERS.stream().anyMatch(actor::isIn));
		return "staff/home";
	}

	private static final List<Place> PLACES = List.of(new Place("tasklist", "/camunda/app/tasklist/", workers(), false),
			new Place("signing", "/staff/signing", List.of(StaffGroup.LEADERS.id()), false),
			new Place("statement", "/staff/sao-ke", List.of(StaffGroup.ACCOUNTING.id()), false),
			new Place("templates", "/staff/mau-hop-dong", ContractTemplateController.READERS, false),
			new Place("cockpit", "/camunda/app/cockpit/", List.of(StaffGroup.AUDITORS, StaffGroup.ADMINISTRATORS),
					false),
			new Place("models", "/staff/mo-hinh", List.of(StaffGroup.PROCESS_OWNERS, StaffGroup.ADMINISTRATORS), false),
			new Place("admin", "/camunda/app/admin/", List.of(StaffGroup.ADMINISTRATORS), false),
			new Place("waiting", "/staff/cho-chuyen", List.of(StaffGroup.AUDITORS, StaffGroup.ADMINISTRATORS), false),
			new Place("evidence", "/staff/chung-cu", List.of(StaffGroup.AUDITORS), false),
			new Place("mailbox", "/staff/hop-thu", everybody(), true));

	private static List<String> workers() {
		return java.util.Arrays.stream(StaffGroup.values()).map(StaffGroup::id).toList();
	}

	private static List<String> everybody() {
		return java.util.stream.Stream
			.concat(workers().stream(),
					java.util.stream.Stream.of(StaffGroup.AUDITORS, StaffGroup.PROCESS_OWNERS,
							StaffGroup.ADMINISTRATORS))
			.toList();
	}

	/**
	 * A place on the page; its texts are {@code portal.staff.<name>} in the bundles.
	 */
	public record Place(String name, String path, List<String> groups, boolean demoOnly) {

		boolean isFor(Actor actor, boolean demo) {
			return (demo || !this.demoOnly) && this.groups.stream().anyMatch(actor::isIn);
		}

	}

}
