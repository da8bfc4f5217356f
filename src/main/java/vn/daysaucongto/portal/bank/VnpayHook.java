package vn.daysaucongto.portal.bank;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.payment.NoticeAnswer;
import vn.daysaucongto.payment.OnlinePayments;

import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where VNPAY tells what became of a payment (IPN, step B6). What is answered with 00 is
 * committed; after 99 it tells again.
 */
@RestController
class VnpayHook {

	private static final Logger log = LoggerFactory.getLogger(VnpayHook.class);

	private final OnlinePayments payments;

	VnpayHook(OnlinePayments payments) {
		this.payments = payments;
	}

	@GetMapping(path = "/hooks/vnpay", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, String> receive(HttpServletRequest request) {
		NoticeAnswer answer = answer(fields(request));
		return Map.of("RspCode", answer.code(), "Message", answer.text());
	}

	private NoticeAnswer answer(Map<String, String> fields) {
		try {
			return this.payments.receive(fields);
		}
		catch (DataAccessException | TransactionException ex) {
			log.error("A notice of VNPAY could not be booked; it will tell again", ex);
			return NoticeAnswer.ERROR;
		}
	}

	/** A field that is there twice is left out: the signature won't fit then. */
	private static Map<String, String> fields(HttpServletRequest request) {
		Map<String, String> fields = new HashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (values.length == 1) {
				fields.put(name, values[0]);
			}
		});
		return fields;
	}

}
