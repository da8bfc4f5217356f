package vn.daysaucongto.signing.pades;

import java.time.Clock;
import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Puts a signer together as the application does. */
final class Signers {

	static final String UNIT = "Điện lực Hải Châu";

	private Signers() {
	}

	static PdfSigner signer(SigningKey key, Clock clock) {
		return signer(key, clock, Map.of());
	}

	/**
	 * With settings, without the prefix.
	 */
	static PdfSigner signer(SigningKey key, Clock clock, Map<String, String> settings) {
		SigningSettings bound = settings(settings);
		TrustAnchors anchors = new SigningKeyConfiguration().trustAnchors(bound, key, clock);
		Authorities authorities = new Authorities(bound, key, anchors);
		return new PdfSigner(key, bound, authorities, new Revocation(authorities, bound, key, anchors, clock), anchors,
				texts(), clock);
	}

	/** What a signature by that key has to prove when it has no more than that. */
	static Proof alone(SigningKey key, Clock clock) {
		TrustAnchors anchors = new SigningKeyConfiguration().trustAnchors(settings(Map.of()), key, clock);
		return new Proof(Level.B_B, new Authorities(settings(Map.of()), key, anchors).knowing(), anchors,
				clock.instant());
	}

	/** Settings, without the prefix. */
	static SigningSettings settings(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", SigningSettings.class);
	}

	private static SignatureTexts texts() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/signing");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new SignatureTexts(messages);
	}

}
