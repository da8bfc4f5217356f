package vn.daysaucongto.portal.bank;

import java.util.Map;

import vn.daysaucongto.payment.BankNotice;
import vn.daysaucongto.payment.BankNotices;
import vn.daysaucongto.payment.LineResult;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the bank tells of transfers (step B6). Whoever gets here has signed the body;
 * what is answered with 200 is committed, anything else is to be sent again.
 */
@RestController
class BankHook {

	private final BankNotices notices;

	BankHook(BankNotices notices) {
		this.notices = notices;
	}

	@PostMapping(path = "/hooks/bank", consumes = MediaType.APPLICATION_JSON_VALUE)
	Map<String, LineResult> receive(@RequestBody BankNotice notice) {
		return Map.of("result", this.notices.receive(notice));
	}

}
