package vn.daysaucongto.benchmark;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import vn.daysaucongto.contract.ContractPdf;
import vn.daysaucongto.signing.pades.PdfSigner;
import vn.daysaucongto.support.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long one contract takes: set as PDF, signed, and verified, without the database and
 * without a time-stamp server. {@code mvn -Pbenchmark test -Dbenchmark=Signing}.
 */
@ApplicationTest
class Signing {

	private static final int WARM_UP = 50;

	private static final int CONTRACTS = Integer.getInteger("signing.contracts", 200);

	/** Milliseconds, 95th percentile. */
	private static final double GOAL = 1000;

	@Autowired
	private ContractPdf pdf;

	@Autowired
	private PdfSigner signer;

	@Test
	void takesLessThanASecond() {
		double[] setting = new double[CONTRACTS];
		double[] all = new double[CONTRACTS];
		for (int run = -WARM_UP; run < CONTRACTS; run++) {
			long start = System.nanoTime();
			byte[] contract = this.pdf.model();
			long set = System.nanoTime();
			assertThat(this.signer.sign(contract, "Ký hợp đồng", "Điện lực Hải Châu")).isNotEmpty();
			if (run >= 0) {
				setting[run] = (set - start) / 1e6;
				all[run] = (System.nanoTime() - start) / 1e6;
			}
		}
		System.out.println(Report.text(
				"%d contracts: median %.1f ms, 95th percentile %.1f ms; setting alone %.1f and %.1f%n", CONTRACTS,
				percentile(all, 50), percentile(all, 95), percentile(setting, 50), percentile(setting, 95)));
		assertThat(percentile(all, 95)).isLessThan(GOAL);
	}

	private static double percentile(double[] values, int percent) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
	}

}
