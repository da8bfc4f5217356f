package vn.daysaucongto.portal.customer;

import java.util.Map;
import java.util.function.Supplier;

import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.Requests;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contract (B11): read it, confirm it with an OTP, or ask for a correction. */
@Controller
@RequestMapping("/yeu-cau/{code:DSCT\\d{8}}/hop-dong")
class ContractController {

	private final ContractPages pages;

	private final ContractActs acts;

	private final Requests requests;

	private final CustomerSession session;

	private final Redirects redirects;

	ContractController(ContractPages pages, ContractActs acts, Requests requests, CustomerSession session,
			Redirects redirects) {
		this.pages = pages;
		this.acts = acts;
		this.requests = requests;
		this.session = session;
		this.redirects = redirects;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code) {
		RequestCode mine = this.session.require(code);
		ContractPage shown = this.pages.of(mine);
		ModelAndView page = new ModelAndView("portal/contract");
		page.addObject("code", mine.value());
		page.addObject("page", shown);
		page.addObject("phone", this.requests.get(mine).phone().masked());
		page.addObject("sent", this.acts.isOtpSent(mine, shown.number()));
		return page;
	}

	/**
	 * The version that the page shows.
	 * @param save given when it is to be saved, not shown
	 */
	@GetMapping("/{number:\\d+}.pdf")
	ResponseEntity<byte[]> pdf(@PathVariable String code, @PathVariable int number,
			@RequestParam(name = "tai", required = false) String save) {
		return Downloads.of(this.pages.pdf(this.session.require(code), number), save != null);
	}

	@PostMapping("/otp")
	String sendOtp(@PathVariable String code, @RequestParam int version,
			@RequestParam(defaultValue = "false") boolean agreed, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of(), () -> {
			boolean again = this.acts.isOtpSent(mine, version);
			this.acts.sendOtp(mine, version, agreed);
			return again ? "portal.otp.sentAgain" : null;
		});
	}

	@PostMapping("/xac-nhan")
	String confirm(@PathVariable String code, @RequestParam(defaultValue = "") String otp, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of(), () -> {
			this.acts.confirm(mine, otp);
			return "portal.confirm.done";
		});
	}

	@PostMapping("/sua")
	String change(@PathVariable String code, @RequestParam int version, @RequestParam(defaultValue = "") String text,
			RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of("text", text), () -> {
			this.acts.change(mine, version, text);
			return "portal.change.done";
		});
	}

	/** Every answer is the page again: with what was done, or with what is wrong. */
	private String backTo(RequestCode code, RedirectAttributes next, Map<String, String> typed, Supplier<String> act) {
		this.redirects.perform(next, typed, act);
		return "redirect:/yeu-cau/" + code + "/hop-dong";
	}

}
