package vn.daysaucongto.signing;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Codes that may be asked for within an hour at the doors that anybody can reach.
 *
 * @param perAddress by one address; many phones of one mobile network share one
 * @param perAddressAndSubject by one address for one request or phone
 * @param perHour by all together
 */
@Validated
@ConfigurationProperties("app.otp")
record OtpSettings(@DefaultValue("30") @Min(1) int perAddress, @DefaultValue("6") @Min(1) int perAddressAndSubject,
		@DefaultValue("600") @Min(1) int perHour) {
}
