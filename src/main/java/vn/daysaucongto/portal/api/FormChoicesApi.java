package vn.daysaucongto.portal.api;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import vn.daysaucongto.notification.Channels;
import vn.daysaucongto.portal.api.FormChoices.Choice;
import vn.daysaucongto.portal.web.Problems;
import vn.daysaucongto.request.ConsentPurpose;
import vn.daysaucongto.request.ParentService;
import vn.daysaucongto.request.Requests;
import vn.daysaucongto.request.ServiceOption;
import vn.daysaucongto.request.Units;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everything that an App needs to show the request form (step B1). */
@RestController
@RequestMapping("/api/v1/form-choices")
@Tag(name = "1. Sending a request")
class FormChoicesApi {

	private final Requests requests;

	private final Units units;

	private final Channels channels;

	private final Problems texts;

	FormChoicesApi(Requests requests, Units units, Channels channels, Problems texts) {
		this.requests = requests;
		this.units = units;
		this.channels = channels;
		this.texts = texts;
	}

	@GetMapping
	@Operation(summary = "What can be chosen in the form, with the texts of consent")
	FormChoices choices() {
		return new FormChoices(wards(), choices("request.parentService.", false, Stream.of(ParentService.values())),
				choices("request.option.", true, Stream.of(ServiceOption.values())),
				choices("portal.new.phases.", true, Stream.of(1, 3)),
				choices("request.channel.", false, this.channels.toChoose().stream()), this.requests.consentVersion(),
				consents());
	}

	private List<FormChoices.WardChoice> wards() {
		return this.units.wards()
			.stream()
			.map((ward) -> new FormChoices.WardChoice(ward.id(), ward.name(), ward.areaKind(),
					this.texts.text("request.areaKind." + ward.areaKind())))
			.toList();
	}

	private List<FormChoices.ConsentChoice> consents() {
		return Stream.of(ConsentPurpose.values())
			.map((purpose) -> new FormChoices.ConsentChoice(purpose, this.texts.text("request.consent." + purpose),
					purpose.isRequired()))
			.toList();
	}

	private <T> List<Choice<T>> choices(String prefix, boolean hints, Stream<T> keys) {
		return keys
			.map((key) -> new Choice<>(key, this.texts.text(prefix + key),
					hints ? this.texts.text(prefix + key + ".hint") : null))
			.toList();
	}

}
