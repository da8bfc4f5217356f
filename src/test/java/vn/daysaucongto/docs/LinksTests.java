package vn.daysaucongto.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No link of README and docs leads nowhere, and no picture lies there unseen. */
class LinksTests {

	@ParameterizedTest
	@MethodSource("pages")
	void leadSomewhere(Page page) {
		assertThat(page.links()).allSatisfy((link) -> {
			Path target = page.file(link);
			assertThat(target).exists();
			if (link.contains("#")) {
				assertThat(Page.read(target).anchors()).contains(link.substring(link.indexOf('#') + 1));
			}
		});
	}

	@Test
	void showEveryPicture() throws IOException {
		Stream<Path> shown = Page.all().flatMap((page) -> page.links().stream().map(page::file));
		assertThat(shown).containsAll(Page.under(Path.of("docs", "pictures"), ".png").toList());
	}

	@Test
	void picturesAreSmall() throws IOException {
		assertThat(Page.under(Path.of("docs", "pictures"), ".png")).isNotEmpty()
			.allSatisfy((picture) -> assertThat(Files.size(picture)).isLessThan(150_000));
	}

	static Stream<Page> pages() throws IOException {
		return Page.all();
	}

}
