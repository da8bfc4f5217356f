package vn.daysaucongto.portal.customer;

import java.util.Map;

import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.portal.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From a request code and an OTP to the pages of that request. */
@Controller
@RequestMapping("/yeu-cau")
class FollowController {

	private final CustomerLogin login;

	private final CustomerSession session;

	private final Problems problems;

	FollowController(CustomerLogin login, CustomerSession session, Problems problems) {
		this.login = login;
		this.session = session;
		this.problems = problems;
	}

	@GetMapping
	ModelAndView follow(@RequestParam(required = false) String ma, @RequestParam(required = false) String truoc) {
		return page(ma, truoc != null, Map.of());
	}

	@PostMapping
	ModelAndView askForOtp(@RequestParam(defaultValue = "") String code) {
		try {
			this.login.begin(code);
			return new ModelAndView("redirect:/yeu-cau/xac-thuc");
		}
		catch (InvalidInput ex) {
			return page(code, false, this.problems.byField(ex));
		}
		catch (Refused ex) {
			return page(code, false, Map.of("code", this.problems.text(ex)));
		}
	}

	@GetMapping("/xac-thuc")
	String otp(Model page) {
		return this.login.pending().map((code) -> {
			page.addAttribute("code", code.value());
			return "portal/follow-otp";
		}).orElse("redirect:/yeu-cau");
	}

	@PostMapping("/xac-thuc")
	String check(@RequestParam(defaultValue = "") String otp, RedirectAttributes next) {
		try {
			return "redirect:/yeu-cau/" + this.login.finish(otp);
		}
		catch (NotFound ex) {
			return "redirect:/yeu-cau";
		}
		catch (InvalidInput ex) {
			next.addFlashAttribute("problems", this.problems.byField(ex));
			return "redirect:/yeu-cau/xac-thuc";
		}
	}

	@PostMapping("/thoat")
	String leave() {
		this.session.leave();
		return "redirect:/";
	}

	private ModelAndView page(String code, boolean loginFirst, Map<String, String> found) {
		ModelAndView page = new ModelAndView("portal/follow",
				found.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
		page.addObject("code", code);
		page.addObject("loginFirst", loginFirst);
		page.addObject("mine", this.session.mine());
		page.addObject("problems", found);
		return page;
	}

}
