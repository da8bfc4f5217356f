package vn.daysaucongto.portal.customer;

import java.util.Map;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offer (B5): lines, VAT, how long it holds, how to pay (B6); declining it. */
@Controller
@RequestMapping("/yeu-cau/{code:DSCT\\d{8}}/bao-gia")
class OfferController {

	private final OfferPages pages;

	private final CaseActs acts;

	private final CustomerSession session;

	private final Redirects redirects;

	OfferController(OfferPages pages, CaseActs acts, CustomerSession session, Redirects redirects) {
		this.pages = pages;
		this.acts = acts;
		this.session = session;
		this.redirects = redirects;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code) {
		RequestCode mine = this.session.require(code);
		ModelAndView page = new ModelAndView("portal/offer");
		page.addObject("code", mine.value());
		page.addObject("page", this.pages.of(mine));
		return page;
	}

	@GetMapping("/vietqr.png")
	ResponseEntity<byte[]> vietQr(@PathVariable String code) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_PNG)
			.cacheControl(CacheControl.noStore())
			.body(this.pages.vietQrPng(this.session.require(code)));
	}

	@PostMapping("/tu-choi")
	String decline(@PathVariable String code, @RequestParam int number, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean sure, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		boolean done = this.redirects.perform(next, Map.of("reason", reason), () -> {
			this.acts.decline(mine, number, reason, sure);
			return "portal.decline.done";
		});
		return "redirect:/yeu-cau/" + mine + (done ? "" : "/bao-gia");
	}

}
