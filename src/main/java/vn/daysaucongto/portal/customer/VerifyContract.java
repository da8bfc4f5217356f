package vn.daysaucongto.portal.customer;

import java.io.IOException;
import java.io.UncheckedIOException;

import vn.daysaucongto.platform.InvalidInput;
import vn.daysaucongto.signing.verification.ContractVerifications;
import vn.daysaucongto.signing.verification.Verification;

import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Anybody has a contract verified, on the page and as JSON. */
@Service
public class VerifyContract {

	private final ContractVerifications verifications;

	private final VerificationRate rate;

	VerifyContract(ContractVerifications verifications, VerificationRate rate) {
		this.verifications = verifications;
		this.rate = rate;
	}

	/**
	 * By a file, which is not kept.
	 * @throws InvalidInput at field {@code file} when there is none
	 * @throws vn.daysaucongto.platform.Refused when that is once too often
	 */
	public Verification file(MultipartFile file) {
		if (file == null || file.isEmpty()) {
			throw InvalidInput.field("file", "portal.verify.file.required");
		}
		this.rate.takeFile();
		try {
			return this.verifications.ofFile(file.getBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * By the code that is printed in it.
	 * @throws InvalidInput at field {@code code}: the same for an unknown code and for
	 * what is none
	 * @throws vn.daysaucongto.platform.Refused when that is once too often
	 */
	public Verification code(String code) {
		this.rate.takeCode();
		return this.verifications.ofCode(code)
			.orElseThrow(() -> InvalidInput.field("code", "portal.verify.code.unknown"));
	}

}
