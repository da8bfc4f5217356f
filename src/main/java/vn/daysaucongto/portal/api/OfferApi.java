package vn.daysaucongto.portal.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.estimate.Offers;
import vn.daysaucongto.estimate.OfferView;
import vn.daysaucongto.estimate.PublicPrice;
import vn.daysaucongto.estimate.PublicPrices;
import vn.daysaucongto.platform.NotFound;
import vn.daysaucongto.portal.customer.CaseActs;
import vn.daysaucongto.portal.customer.CustomerSession;
import vn.daysaucongto.portal.customer.OfferPages;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Prices and the offer (B5). */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "4. Offer")
class OfferApi {

	private final Offers offers;

	private final OfferPages pages;

	private final PublicPrices prices;

	private final CaseActs acts;

	private final CustomerSession session;

	OfferApi(Offers offers, OfferPages pages, PublicPrices prices, CaseActs acts, CustomerSession session) {
		this.offers = offers;
		this.pages = pages;
		this.prices = prices;
		this.acts = acts;
		this.session = session;
	}

	@GetMapping("/prices")
	@Operation(summary = "The public price list in force, đồng before VAT")
	List<PublicPrice> prices() {
		return this.prices.inForce();
	}

	@GetMapping("/requests/{code}/offer")
	@Operation(summary = "The newest offer, amounts in đồng")
	@SecurityRequirement(name = "session")
	OfferView offer(@PathVariable String code) {
		return this.offers.current(this.session.require(code)).orElseThrow(() -> new NotFound("offer"));
	}

	@GetMapping("/requests/{code}/payment")
	@Operation(summary = "How to pay what can be paid now, 404 when nothing can")
	@SecurityRequirement(name = "session")
	OfferPages.Transfer payment(@PathVariable String code) {
		return this.pages.transfer(this.session.require(code));
	}

	@GetMapping(path = "/requests/{code}/payment/vietqr.png", produces = MediaType.IMAGE_PNG_VALUE)
	@Operation(summary = "The VietQR as a picture")
	@SecurityRequirement(name = "session")
	ResponseEntity<byte[]> vietQr(@PathVariable String code) {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(this.pages.vietQrPng(this.session.require(code)));
	}

	@PostMapping(path = "/requests/{code}/offer/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Decline the offer that was read")
	@SecurityRequirement(name = "session")
	void decline(@PathVariable String code, @RequestBody Decline decline) {
		this.acts.decline(this.session.require(code), decline.number(), decline.reason(), true);
	}

	/**
	 * Declining.
	 *
	 * @param number of the offer that was read
	 * @param reason may be empty
	 */
	record Decline(int number, String reason) {
	}

}
