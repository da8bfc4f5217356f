package vn.daysaucongto.portal.customer;

import vn.daysaucongto.estimate.PublicPrices;
import vn.daysaucongto.request.ConsentPurpose;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is public before anybody pays: prices, and how personal data is used. */
@Controller
@RequestMapping("/thong-tin")
class InformationController {

	private final PublicPrices prices;

	InformationController(PublicPrices prices) {
		this.prices = prices;
	}

	@GetMapping("/bang-gia")
	String prices(Model page) {
		page.addAttribute("prices", this.prices.inForce());
		return "portal/prices";
	}

	@GetMapping("/du-lieu-ca-nhan")
	String privacy(Model page) {
		page.addAttribute("purposes", ConsentPurpose.values());
		return "portal/privacy";
	}

}
