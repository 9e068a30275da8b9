package org.sems.sandbox.constants;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.priority.Priority;
import java.util.List;

/** Priorities; Medium is the default, as in a fresh Jira. */
abstract class StandInPriorityManager implements PriorityManager {
    private final StoredConstants constants;

    StandInPriorityManager(StoredConstants constants) {
        this.constants = constants;
    }

    @Override
    public Priority createPriority(String name, String description, String iconUrl, String colour) {
        return constants.priorities.add(name, description, iconUrl, false, null, colour);
    }

    @Override
    public List<Priority> getPriorities() {
        return constants.priorities();
    }

    @Override
    public Priority getPriority(String id) {
        return constants.priority(id).orElse(null);
    }

    @Override
    public Priority getDefaultPriority() {
        return constants.defaultPriority().orElse(null);
    }
}
