package vn.daysaucongto.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import vn.daysaucongto.platform.RequestCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the versions of a contract say differently, clause by clause. */
@Service
public class ContractDifferences {

	private final WordingRows wordings;

	ContractDifferences(WordingRows wordings) {
		this.wordings = wordings;
	}

	/** How each version but the first differs from the one before, by its number. */
	@Transactional(readOnly = true)
	public Map<Integer, ContractDifference> all(RequestCode request) {
		List<WordedVersion> versions = this.wordings.of(request);
		Map<Integer, ContractDifference> differences = new HashMap<>();
		for (int i = 1; i < versions.size(); i++) {
			differences.put(versions.get(i).number(), versions.get(i).since(versions.get(i - 1)));
		}
		return differences;
	}

	/** How that version differs from the one before; empty for the first. */
	@Transactional(readOnly = true)
	public Optional<ContractDifference> of(RequestCode request, int number) {
		return since(request, number, (version) -> true);
	}

	/**
	 * How that version differs from what the customer could read before: versions that
	 * nobody reviewed were never shown. Empty when there was nothing to read.
	 */
	@Transactional(readOnly = true)
	public Optional<ContractDifference> sinceShown(RequestCode request, int number) {
		return since(request, number, WordedVersion::wasShown);
	}

	private Optional<ContractDifference> since(RequestCode request, int number, Predicate<WordedVersion> compared) {
		if (number == 1) {
			return Optional.empty();
		}
		List<WordedVersion> upTo = this.wordings.of(request)
			.stream()
			.filter((version) -> version.number() <= number)
			.toList();
		if (upTo.isEmpty()) {
			return Optional.empty();
		}
		WordedVersion newest = upTo.get(upTo.size() - 1);
		return upTo.stream()
			.filter((version) -> version.number() < number)
			.filter(compared)
			.reduce((older, newer) -> newer)
			.map(newest::since);
	}

}
