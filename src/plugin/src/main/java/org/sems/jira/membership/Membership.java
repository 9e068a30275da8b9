package org.sems.jira.membership;

import java.time.Instant;
import java.util.Optional;

/**
 * A project's time in a SeMS.
 *
 * @param key   of the SeMS, as it was then; another SeMS may have it now
 * @param until empty as long as the project is in the SeMS
 */
public record Membership(
        String semsId, String key, String name, long projectId, Instant since, Optional<Instant> until) {

    public boolean isFormer() {
        return until.isPresent();
    }

    public boolean covers(Instant at) {
        return !at.isBefore(since) && until.filter(at::isAfter).isEmpty();
    }

    /** {@code Headquarters (HQ)}. */
    public String title() {
        return name + " (" + key + ")";
    }
}
