package vn.daysaucongto.halts;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The class path of the tests for one process after the other: the first writes its
 * classes into an archive, from which the others start in less time. Only classes of jars
 * go there, so folders become jars.
 */
final class Archive {

	private final Path file;

	private final String classPath;

	Archive(Path folder) {
		this.file = folder.resolve("classes.jsa").toAbsolutePath();
		String[] entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
			.split(File.pathSeparator);
		this.classPath = IntStream.range(0, entries.length)
			.mapToObj((number) -> jar(Path.of(entries[number]), folder.resolve("classes-" + number + ".jar")))
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String jar(Path entry, Path jar) {
		if (!Files.isDirectory(entry)) {
			return entry.toString();
		}
		int failed = ToolProvider.findFirst("jar")
			.orElseThrow()
			.run(System.out, System.err, "--create", "--no-compress", "--file", jar.toString(), "-C", entry.toString(),
					".");
		if (failed != 0) {
			throw new IllegalStateException("jar of " + entry);
		}
		return jar.toAbsolutePath().toString();
	}

	/** Of a process that is stopped, not halted. */
	List<String> written() {
		return List.of("-XX:ArchiveClassesAtExit=" + this.file, "-cp", this.classPath);
	}

	/** Of all others. */
	List<String> used() {
		return List.of("-XX:SharedArchiveFile=" + this.file, "-Xshare:auto", "-cp", this.classPath);
	}

}
