package vn.daysaucongto.portal.customer;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import vn.daysaucongto.document.OpenedDocument;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.request.CancellationResult;
import vn.daysaucongto.survey.Slot;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one request and what its customer does there. */
@Controller
@RequestMapping("/yeu-cau/{code:DSCT\\d{8}}")
class CaseController {

	private final CasePages pages;

	private final CaseActs acts;

	private final Papers papers;

	private final CustomerSession session;

	private final Redirects redirects;

	CaseController(CasePages pages, CaseActs acts, Papers papers, CustomerSession session, Redirects redirects) {
		this.pages = pages;
		this.acts = acts;
		this.papers = papers;
		this.session = session;
		this.redirects = redirects;
	}

	@GetMapping
	ModelAndView show(@PathVariable String code) {
		RequestCode mine = this.session.require(code);
		CasePage shown = this.pages.of(mine);
		ModelAndView page = new ModelAndView("portal/case");
		page.addObject("case", shown);
		page.addObject("supplied",
				shown.documentsAwaited() ? this.papers.since(mine, shown.request().documentsAsked().at()) : null);
		return page;
	}

	@GetMapping("/giay-to/{id}")
	ResponseEntity<byte[]> paper(@PathVariable String code, @PathVariable long id) {
		OpenedDocument opened = this.papers.open(this.session.require(code), id);
		return Downloads.of(opened, true);
	}

	/** One paper, sent by script as soon as it is chosen. */
	@PostMapping("/giay-to")
	@ResponseBody
	Papers.Paper upload(@PathVariable String code, @RequestParam String kind, @RequestParam String uploadId,
			@RequestParam MultipartFile file) {
		return this.papers.storeForCase(this.session.require(code), kind, uploadId, file);
	}

	@PostMapping(path = "/giay-to/xong", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String supplied(@PathVariable String code, MultipartHttpServletRequest upload, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of(), () -> {
			this.papers.storeForCase(mine, upload.getMultiFileMap());
			this.acts.documentsSupplied(mine);
			return "portal.case.supply.thanks";
		});
	}

	@PostMapping("/lich-khao-sat")
	String moveSurvey(@PathVariable String code, @RequestParam int number,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
			@RequestParam(required = false) Slot slot, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of("day", text(day), "slot", text(slot)), () -> {
			this.acts.moveSurvey(mine, number, day, slot);
			return "portal.survey.moved";
		});
	}

	@PostMapping("/huy")
	String cancel(@PathVariable String code, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "false") boolean sure, RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		return backTo(mine, next, Map.of("reason", reason), () -> {
			CancellationResult result = this.acts.cancel(mine, reason, sure);
			return (result == CancellationResult.CANCELLED) ? "portal.cancel.done" : "portal.cancel.review";
		});
	}

	private String backTo(RequestCode code, RedirectAttributes next, Map<String, String> typed, Supplier<String> act) {
		this.redirects.perform(next, typed, act);
		return "redirect:/yeu-cau/" + code;
	}

	private static String text(Object typed) {
		return (typed != null) ? typed.toString() : "";
	}

}
