package vn.daysaucongto.portal.customer;

import vn.daysaucongto.request.ServiceOption;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the service is. */
@Controller
class HomeController {

	@GetMapping("/")
	String home(Model page) {
		page.addAttribute("options", ServiceOption.values());
		page.addAttribute("steps", PublishedStep.all());
		return "portal/home";
	}

}
