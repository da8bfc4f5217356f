package vn.daysaucongto.portal.customer;

import java.util.Map;
import java.util.function.Supplier;

import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.signing.verification.Verification;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The public page that says whether a contract is genuine. Nothing is in its address. */
@Controller
@RequestMapping("/kiem-tra-hop-dong")
class VerifyController {

	private final VerifyContract verify;

	private final Problems problems;

	VerifyController(VerifyContract verify, Problems problems) {
		this.verify = verify;
		this.problems = problems;
	}

	@GetMapping
	String form() {
		return "portal/verify";
	}

	@PostMapping(path = "/tep", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ModelAndView file(@RequestParam(required = false) MultipartFile file) {
		return answer(() -> this.verify.file(file), "");
	}

	@PostMapping("/ma")
	ModelAndView code(@RequestParam(defaultValue = "") String code) {
		return answer(() -> this.verify.code(code), code);
	}

	private ModelAndView answer(Supplier<Verification> question, String code) {
		try {
			ModelAndView page = new ModelAndView("portal/verification");
			page.addObject("found", question.get());
			page.addObject("byCode", !code.isEmpty());
			return page;
		}
		catch (InvalidInput ex) {
			ModelAndView page = new ModelAndView("portal/verify", HttpStatus.UNPROCESSABLE_ENTITY);
			page.addObject("problems", this.problems.byField(ex));
			page.addObject("typed", Map.of("code", code));
			return page;
		}
		catch (Refused ex) {
			ModelAndView page = new ModelAndView("portal/verify", HttpStatus.CONFLICT);
			page.addObject("refused", this.problems.text(ex));
			return page;
		}
	}

}
