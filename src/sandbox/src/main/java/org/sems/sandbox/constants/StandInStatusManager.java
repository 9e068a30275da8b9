package org.sems.sandbox.constants;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.Objects;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;

/** Statuses; one that a workflow uses is not removed. */
abstract class StandInStatusManager implements StatusManager {
    private final StoredConstants constants;
    private final Bonds bonds;

    StandInStatusManager(StoredConstants constants, Bonds bonds) {
        this.constants = constants;
        this.bonds = bonds;
    }

    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory category) {
        Objects.requireNonNull(category, "statusCategory");
        return constants.statuses.add(
                name, description, Names.required("iconUrl", iconUrl), false, category.getKey(), null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return constants.statuses();
    }

    @Override
    public Status getStatus(String id) {
        return constants.status(id).orElse(null);
    }

    @Override
    public void removeStatus(String id) {
        if (bonds.isHeld(Bonds.Kind.STATUS, id)) {
            throw new IllegalStateException("Cannot remove status with id '" + id + "': a workflow is using it.");
        }
        constants.statuses.remove(id);
        bonds.removed(Bonds.Kind.STATUS, id);
    }
}
