package org.sems.sandbox.constants;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Jira's fixed categories; null for what is none. */
abstract class StandInStatusCategoryManager implements StatusCategoryManager {
    StandInStatusCategoryManager() {}

    @Override
    public List<StatusCategory> getStatusCategories() {
        return Arrays.stream(Category.values()).map(Category::asJira).toList();
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return first(category -> category.getKey().equals(key));
    }

    private StatusCategory first(Predicate<StatusCategory> wanted) {
        return getStatusCategories().stream().filter(wanted).findFirst().orElse(null);
    }
}
