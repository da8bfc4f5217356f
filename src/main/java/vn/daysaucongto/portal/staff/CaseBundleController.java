package vn.daysaucongto.portal.staff;

import java.util.List;

import vn.daysaucongto.audit.bundle.EvidenceBundle;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.CurrentStaff;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.customer.Downloads;
import vn.daysaucongto.process.staff.StaffGroup;
import vn.daysaucongto.request.RequestView;
import vn.daysaucongto.request.Requests;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that proves the contract of a case, for auditors and leaders of its unit. */
@Controller
class CaseBundleController {

	private static final List<String> READERS = List.of(StaffGroup.AUDITORS, StaffGroup.LEADERS.id());

	private final EvidenceBundle bundle;

	private final Requests requests;

	private final CurrentStaff staff;

	CaseBundleController(EvidenceBundle bundle, Requests requests, CurrentStaff staff) {
		this.bundle = bundle;
		this.requests = requests;
		this.staff = staff;
	}

	@GetMapping("/staff/ho-so/{code}/chung-cu.zip")
	ResponseEntity<byte[]> bundle(@PathVariable String code) {
		Actor actor = this.staff.require();
		RequestView request = RequestCode.parse(code)
			.flatMap(this.requests::find)
			.filter((found) -> READERS.stream().anyMatch(actor::isIn) && actor.units().contains(found.unit()))
			.orElseThrow(() -> new NotFound("case"));
		return Downloads.zip("chung-cu-" + request.code() + ".zip", this.bundle.of(request.code(), actor));
	}

}
