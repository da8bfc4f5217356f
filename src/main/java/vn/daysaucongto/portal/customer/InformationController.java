package vn.daysaucongto.portal.customer;

import java.time.Duration;

import vn.daysaucongto.contract.ContractPdf;
import vn.daysaucongto.estimate.PublicPrices;
import vn.daysaucongto.request.ConsentPurpose;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is public before anybody pays: prices, the model contract, and how personal data
 * is used.
 */
@Controller
@RequestMapping("/thong-tin")
class InformationController {

	private final PublicPrices prices;

	private final ContractPdf contract;

	InformationController(PublicPrices prices, ContractPdf contract) {
		this.prices = prices;
		this.contract = contract;
	}

	@GetMapping("/bang-gia")
	String prices(Model page) {
		page.addAttribute("prices", this.prices.inForce());
		return "portal/prices";
	}

	/** Law 19/2023/QH15 art. 26.3: public before anybody pays. */
	@GetMapping(path = "/hop-dong-mau", produces = MediaType.APPLICATION_PDF_VALUE)
	ResponseEntity<byte[]> modelContract() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("hop-dong-mau.pdf").build().toString())
			.cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
			.body(this.contract.model());
	}

	@GetMapping("/du-lieu-ca-nhan")
	String privacy(Model page) {
		page.addAttribute("purposes", ConsentPurpose.values());
		return "portal/privacy";
	}

}
