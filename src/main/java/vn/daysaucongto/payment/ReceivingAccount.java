package vn.daysaucongto.payment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The account that customers pay to, and the VietQR of what they owe. */
@Component
public class ReceivingAccount {

	private static final int PIXELS = 512;

	private final String bankBin;

	private final String bankName;

	private final String number;

	private final String holder;

	ReceivingAccount(@Value("${app.payment.bank-bin}") String bankBin,
			@Value("${app.payment.bank-name:${app.payment.bank-bin}}") String bankName,
			@Value("${app.payment.account}") String number, @Value("${app.payment.account-name}") String holder) {
		this.bankBin = bankBin;
		this.bankName = bankName;
		this.number = number;
		this.holder = holder;
	}

	/** Name of the bank, or its BIN when no name is configured. */
	public String bank() {
		return this.bankName;
	}

	public String number() {
		return this.number;
	}

	public String holder() {
		return this.holder;
	}

	/** The text of the VietQR: what is outstanding, with the reference filled in. */
	public String vietQr(DueView due) {
		return VietQr.transfer(this.bankBin, this.number, due.outstanding(), due.reference());
	}

	/** The VietQR as a PNG picture. */
	public byte[] vietQrPng(DueView due) {
		try {
			ByteArrayOutputStream picture = new ByteArrayOutputStream();
			MatrixToImageWriter.writeToStream(
					new QRCodeWriter().encode(vietQr(due), BarcodeFormat.QR_CODE, PIXELS, PIXELS,
							Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2)),
					"PNG", picture);
			return picture.toByteArray();
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
