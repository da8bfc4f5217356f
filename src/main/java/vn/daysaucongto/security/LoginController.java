package vn.daysaucongto.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The login page of staff. */
@Controller
class LoginController {

	@GetMapping("/dang-nhap")
	String login() {
		return "staff/login";
	}

}
