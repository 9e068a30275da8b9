package org.sems.jira.record.field;

import java.util.Map;
import java.util.Optional;

/** Under which name each option of our fields was made: its id stays when an administrator renames it. */
public interface OptionNames {
    /** Empty for an option that is not ours. */
    Optional<String> madeAs(Long optionId);

    /** What is known already stays as it is. */
    void remember(Map<Long, String> names);
}
