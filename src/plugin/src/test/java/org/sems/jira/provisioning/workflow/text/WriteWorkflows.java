package org.sems.jira.provisioning.workflow.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.provisioning.desired.DesiredKeys;
import org.sems.provisioning.registry.References;

/**
 * Writes the workflow of every record type, for every profile, to a folder, for administrators and tests to read. Statuses, resolutions and screens, of
 * which each Jira has its own ids, stand there by our keys.
 */
public final class WriteWorkflows {
    private WriteWorkflows() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Catalogue catalogue = CatalogueReader.shipped();
        for (Profile profile : catalogue.profiles().values()) {
            for (RecordType type : catalogue.recordTypesOf(profile)) {
                Files.writeString(
                        folder.resolve(DesiredKeys.workflow(type, profile) + ".xml"),
                        References.plain(WorkflowXml.of(type, profile)));
            }
        }
    }
}
