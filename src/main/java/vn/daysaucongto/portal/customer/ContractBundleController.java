package vn.daysaucongto.portal.customer;

import vn.daysaucongto.audit.bundle.EvidenceBundle;
import vn.daysaucongto.platform.Actor;
import vn.daysaucongto.platform.RequestCode;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that proves the contract, for the customer to keep. */
@Controller
class ContractBundleController {

	private final EvidenceBundle bundle;

	private final CustomerSession session;

	ContractBundleController(EvidenceBundle bundle, CustomerSession session) {
		this.bundle = bundle;
		this.session = session;
	}

	@GetMapping("/yeu-cau/{code}/hop-dong/chung-cu.zip")
	ResponseEntity<byte[]> bundle(@PathVariable String code) {
		RequestCode mine = this.session.require(code);
		return Downloads.zip("chung-cu-" + mine + ".zip", this.bundle.of(mine, Actor.CUSTOMER));
	}

}
