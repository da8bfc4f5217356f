package vn.daysaucongto.process.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code processes/README.md} says what the models say. With {@code -Dcatalogue.write} it
 * is written anew.
 */
class CatalogueTests {

	private static final Path README = Path.of("processes", "README.md");

	/** What a person wrote stands before it. */
	private static final String GENERATED = "<!-- từ đây do CatalogueTests viết: mvn test -Dtest=CatalogueTests -Dcatalogue.write -->\n";

	@Test
	void theCatalogueIsThatOfTheModels() throws IOException {
		String text = Files.readString(README);
		assertThat(text).contains(GENERATED);
		String introduction = text.substring(0, text.indexOf(GENERATED) + GENERATED.length());
		String now = introduction + Catalogue.ofTheModels();
		if (System.getProperty("catalogue.write") != null) {
			Files.writeString(README, now);
		}
		assertThat(Files.readString(README)).isEqualTo(now);
	}

}
