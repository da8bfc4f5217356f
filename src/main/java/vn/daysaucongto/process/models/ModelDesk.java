package vn.daysaucongto.process.models;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import vn.daysaucongto.platform.NotFound;

import org.springframework.stereotype.Service;

/**
 * Where process owners see which models run, and deploy others. (Modeler deploys at the
 * engine's own door; both pass the gate.)
 */
@Service
public class ModelDesk {

	private static final String SOURCE = "staff";

	private final ModelRepositoryService repository;

	private final ModelVersions versions;

	private final PackagedModels packaged;

	private final Refusal refusal;

	ModelDesk(RepositoryService repository, ModelVersions versions, PackagedModels packaged, Refusal refusal) {
		this.repository = (ModelRepositoryService) repository;
		this.versions = versions;
		this.packaged = packaged;
		this.refusal = refusal;
	}

	/** What runs now, and the newest versions. */
	public ModelsView view() {
		ModelSet current = this.repository.current().orElseThrow().set();
		return new ModelsView(List.copyOf(current.names()), List.copyOf(this.packaged.read().differences(current)),
				this.versions.newest());
	}

	/**
	 * Deploys files as the person that acts now.
	 * @param files content by name
	 * @return what is wrong, in Vietnamese; empty when new cases use them from now on
	 */
	public List<String> deploy(String name, Map<String, byte[]> files) {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(name)
			.source(SOURCE)
			.enableDuplicateFiltering(false);
		files.forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
		try {
			deployment.deploy();
			return List.of();
		}
		catch (RefusedModels refused) {
			return refused.sentences();
		}
		catch (ParseException ex) {
			return this.refusal.ofEngine(ex);
		}
	}

	/**
	 * A deployed set as a ZIP with the folders of the repository.
	 * @throws NotFound when there is no such deployment
	 */
	public byte[] zip(String deployment) {
		ModelSet set = this.repository.set(deployment).orElseThrow(() -> new NotFound("deployment"));
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
