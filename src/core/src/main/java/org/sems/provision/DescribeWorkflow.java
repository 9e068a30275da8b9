package org.sems.provision;

import org.sems.catalogue.Profile;
import org.sems.catalogue.RecordType;

/** The host's workflow for a record type's life cycle with the gates of a profile, naming statuses, resolutions and screens by {@link References}. */
@FunctionalInterface
public interface DescribeWorkflow {
    Shape of(RecordType type, Profile profile);
}
