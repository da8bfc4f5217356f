package vn.daysaucongto.portal.customer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import vn.daysaucongto.payment.OnlinePaymentView;
import vn.daysaucongto.payment.OnlinePayments;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.platform.Refused;
import vn.daysaucongto.platform.RequestCode;
import vn.daysaucongto.portal.web.Problems;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Paying at VNPAY (B6): the way there, the way back, and what became of it. */
@Controller
class OnlinePaymentController {

	private static final String CASE = "/yeu-cau/{code:DSCT\\d{8}}";

	private static final Pattern NUMBER = Pattern.compile("(DSCT\\d{8})[BT]\\d{2,3}-\\d{1,3}");

	private final OnlinePayments payments;

	private final CustomerSession session;

	private final Problems problems;

	private final HttpServletRequest http;

	private final String back;

	OnlinePaymentController(OnlinePayments payments, CustomerSession session, Problems problems,
			HttpServletRequest http, @Value("${app.portal-url:http://localhost:8080}") String portalUrl) {
		this.payments = payments;
		this.session = session;
		this.problems = problems;
		this.http = http;
		this.back = portalUrl + "/yeu-cau/vnpay";
	}

	@PostMapping(CASE + "/bao-gia/vnpay")
	String begin(@PathVariable String code, @RequestParam(defaultValue = "") String reference,
			RedirectAttributes next) {
		RequestCode mine = this.session.require(code);
		try {
			OnlinePaymentView payment = this.payments.begin(mine, reference);
			return "redirect:" + payUrl(mine, payment).orElseThrow();
		}
		catch (Refused ex) {
			next.addFlashAttribute("refused", this.problems.text(ex));
			return "redirect:/yeu-cau/" + mine + "/bao-gia";
		}
	}

	/**
	 * Where VNPAY sends the customer; what else it says in the address proves nothing.
	 */
	@GetMapping("/yeu-cau/vnpay")
	String back(@RequestParam(name = "vnp_TxnRef", defaultValue = "") String number) {
		Matcher ours = NUMBER.matcher(number);
		return ours.matches() ? "redirect:/yeu-cau/" + ours.group(1) + "/thanh-toan/" + number : "redirect:/yeu-cau";
	}

	@GetMapping(CASE + "/thanh-toan/{number}")
	ModelAndView show(@PathVariable String code, @PathVariable String number) {
		RequestCode mine = this.session.require(code);
		if (!NUMBER.matcher(number).matches()) {
			throw new NotFound("online payment");
		}
		OnlinePaymentView payment = this.payments.get(mine, number);
		ModelAndView page = new ModelAndView("portal/payment");
		page.addObject("code", mine.value());
		page.addObject("payment", payment);
		page.addObject("payUrl", payUrl(mine, payment).orElse(null));
		return page;
	}

	private Optional<String> payUrl(RequestCode mine, OnlinePaymentView payment) {
		return this.payments.payUrl(mine, payment.number(), this.http.getRemoteAddr(), this.back);
	}

}
