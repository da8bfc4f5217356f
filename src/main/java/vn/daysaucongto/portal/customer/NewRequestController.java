package vn.daysaucongto.portal.customer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.daysaucongto.notification.Channels;
import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.Units;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The request form and the verification of its phone. */
@Controller
@RequestMapping("/yeu-cau/moi")
class NewRequestController {

	private static final String GONE = "redirect:/yeu-cau/moi?het-han";

	private static final String VERIFICATION = "/yeu-cau/moi/xac-minh";

	private final SendRequest sending;

	private final Papers papers;

	private final Requests requests;

	private final Units units;

	private final Channels channels;

	private final Problems problems;

	NewRequestController(SendRequest sending, Papers papers, Requests requests, Units units, Channels channels,
			Problems problems) {
		this.sending = sending;
		this.papers = papers;
		this.requests = requests;
		this.units = units;
		this.channels = channels;
		this.problems = problems;
	}

	@GetMapping
	ModelAndView form(@RequestParam(required = false) String sua) {
		Optional<RequestForm> waiting = (sua != null) ? this.sending.shown() : Optional.empty();
		return page(waiting.orElseGet(this.sending::open), Map.of());
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView send(@ModelAttribute RequestForm form, MultipartHttpServletRequest upload) {
		if (!this.sending.isKnown(form.token())) {
			// the session ended, and papers that were sent in it are out of reach
			return page(form.withToken(this.sending.open().token()),
					Map.of("documents", this.problems.text("portal.new.expired")));
		}
		Map<String, String> found = new LinkedHashMap<>();
		try {
			this.papers.storeForForm(form.token(), upload.getMultiFileMap());
		}
		catch (InvalidInput ex) {
			ex.problems().forEach((problem) -> found.putIfAbsent("documents", this.problems.text(problem)));
		}
		try {
			if (found.isEmpty()) {
				Optional<RequestCode> sent = this.sending.sentAs(form);
				if (sent.isPresent()) {
					return new ModelAndView("redirect:/yeu-cau/" + sent.get());
				}
				this.sending.begin(form);
				return new ModelAndView("redirect:" + VERIFICATION);
			}
			this.sending.check(form)
				.forEach((problem) -> found.putIfAbsent(problem.field(), this.problems.text(problem)));
		}
		catch (InvalidInput ex) {
			ex.problems().forEach((problem) -> found.putIfAbsent(problem.field(), this.problems.text(problem)));
		}
		catch (Refused ex) {
			found.put("phone", this.problems.text(ex));
		}
		return page(form, found);
	}

	/** One paper, sent by script as soon as it is chosen. */
	@PostMapping("/giay-to")
	@ResponseBody
	Papers.Paper upload(@RequestParam String token, @RequestParam String kind, @RequestParam String uploadId,
			@RequestParam MultipartFile file) {
		if (!this.sending.isKnown(token)) {
			throw InvalidInput.field("token", "request.clientKey.required");
		}
		return this.papers.storeForForm(token, kind, uploadId, file);
	}

	@GetMapping("/xac-minh")
	String verification(Model page) {
		return this.sending.shown().map((form) -> {
			page.addAttribute("token", form.token());
			page.addAttribute("phone", this.sending.phone(form.token()).national());
			return "portal/verify-phone";
		}).orElse(GONE);
	}

	@PostMapping("/xac-minh")
	String verify(@RequestParam String token, @RequestParam(defaultValue = "") String otp, RedirectAttributes next) {
		try {
			String code = this.sending.finish(token, otp).value();
			next.addFlashAttribute("told", "portal.case.sent");
			return "redirect:/yeu-cau/" + code;
		}
		catch (NotFound ex) {
			return GONE;
		}
		catch (InvalidInput ex) {
			next.addFlashAttribute("problems", this.problems.byField(ex));
			return "redirect:" + VERIFICATION;
		}
	}

	@PostMapping("/gui-lai")
	String again(@RequestParam String token, RedirectAttributes next) {
		try {
			this.sending.again(token);
			next.addFlashAttribute("told", "portal.otp.sentAgain");
		}
		catch (NotFound ex) {
			return GONE;
		}
		catch (Refused ex) {
			next.addFlashAttribute("problem", this.problems.text(ex));
		}
		return "redirect:" + VERIFICATION;
	}

	private ModelAndView page(RequestForm form, Map<String, String> found) {
		ModelAndView page = new ModelAndView("portal/new-request",
				found.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
		page.addObject("form", form);
		page.addObject("problems", found);
		page.addObject("documents", this.papers.ofForm(form.token()));
		page.addObject("wards", this.units.wards());
		page.addObject("parentServices", ParentService.values());
		page.addObject("options", ServiceOption.values());
		page.addObject("channels", this.channels.toChoose());
		page.addObject("purposes", ConsentPurpose.values());
		page.addObject("consentVersion", this.requests.consentVersion());
		return page;
	}

}
