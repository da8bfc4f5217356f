package vn.daysaucongto.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged application, unpacked by itself and with an archive of its classes, as
 * Spring Boot advises: a killed node is back in a third of the time.
 */
final class Packaged {

	private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
			// a larger nursery: a start collects half as often
			"-Xms512m", "-Xmx512m", "-Xmn256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

	private final Path jar;

	private final Path archive;

	private Packaged(Path jar, Path archive) {
		this.jar = jar;
		this.archive = archive;
	}

	/** Unpacks it, unless that was done with this very jar before. */
	static Packaged of(Path jar) throws IOException, InterruptedException {
		Path folder = Path.of("target", "torture-" + Files.getLastModifiedTime(jar).toMillis()).toAbsolutePath();
		Packaged packaged = new Packaged(folder.resolve(jar.getFileName()), folder.resolve("classes.jsa"));
		if (Files.notExists(packaged.archive)) {
			Files.createDirectories(folder);
			runs(folder, Stream.concat(JAVA.stream(),
					Stream.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", ".")));
			// one start of the demonstration names the classes
			runs(folder, Stream.concat(JAVA.stream(), Stream.of("-XX:ArchiveClassesAtExit=" + packaged.archive,
					"-Dspring.context.exit=onRefresh", "-jar", packaged.jar.toString(), "--spring.profiles.active=demo",
					"--spring.datasource.url=jdbc:h2:mem:demo", "--app.data-directory=data", "--server.port=0")));
		}
		return packaged;
	}

	private static void runs(Path folder, Stream<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command.toList()).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("unpacked.log").toFile()))
			.start();
		assertThat(process.waitFor()).as("see %s", folder.resolve("unpacked.log")).isZero();
	}

	/** The command that starts a node. */
	List<String> command(List<String> arguments) {
		List<String> command = new ArrayList<>(JAVA);
		command.addAll(List.of("-XX:SharedArchiveFile=" + this.archive, "-jar", this.jar.toString()));
		command.addAll(arguments);
		return command;
	}

}
