package vn.daysaucongto.portal.customer;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.daysaucongto.document.Documents;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Papers of forms that were never sent: among them identity papers, which are kept no
 * longer than somebody may still send the form (Law 91/2025 on personal data).
 */
@Component
class UnsentPapers {

	private static final Logger log = LoggerFactory.getLogger(UnsentPapers.class);

	/** Much longer than a session. */
	static final Duration KEPT = Duration.ofHours(24);

	private final Documents documents;

	private final Clock clock;

	UnsentPapers(Documents documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	@Scheduled(cron = "${app.unsent-papers.sweep:0 30 2 * * *}", zone = "Asia/Ho_Chi_Minh")
	void sweep() {
		int deleted = this.documents.deleteOld(Papers.UNSENT, this.clock.instant().minus(KEPT));
		if (deleted > 0) {
			log.info("{} papers of forms that were not sent are deleted", deleted);
		}
	}

}
