package org.sems.provisioning.desired;

import org.sems.catalogue.profile.Profile;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.provisioning.host.Shape;
import org.sems.provisioning.registry.References;

/** The host's workflow for a record type's life cycle with the gates of a profile, naming statuses, resolutions and screens by {@link References}. */
@FunctionalInterface
public interface DescribeWorkflow {
    Shape describe(RecordType type, Profile profile);
}
