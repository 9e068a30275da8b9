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
    public List<StatusCategory> getUserVisibleStatusCategories() {
        return Arrays.stream(Category.values())
                .filter(category -> category != Category.UNDEFINED)
                .map(Category::asJira)
                .toList();
    }

    @Override
    public StatusCategory getDefaultStatusCategory() {
        return Category.UNDEFINED.asJira();
    }

    @Override
    public StatusCategory getStatusCategory(Long id) {
        return first(category -> category.getId().equals(id));
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return first(category -> category.getKey().equals(key));
    }

    @Override
    public StatusCategory getStatusCategoryByName(String name) {
        return first(category -> category.getName().equals(name));
    }

    private StatusCategory first(Predicate<StatusCategory> wanted) {
        return getStatusCategories().stream().filter(wanted).findFirst().orElse(null);
    }
}
