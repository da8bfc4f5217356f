package vn.daysaucongto.process.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms that this version of the application brings along. */
@Component
class PackagedModels {

	private static final List<String> FOLDERS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.html");

	private final ResourcePatternResolver resources;

	PackagedModels(ResourcePatternResolver resources) {
		this.resources = resources;
	}

	ModelSet read() {
		TreeMap<String, byte[]> files = new TreeMap<>();
		try {
			for (String pattern : FOLDERS) {
				for (Resource resource : this.resources.getResources("classpath*:" + pattern)) {
					try (InputStream content = resource.getInputStream()) {
						files.put(ModelSet.place(resource.getFilename()), content.readAllBytes());
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new ModelSet(files);
	}

}
