package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Collection;

/** Screens by id, sorted by name. */
abstract class StandInFieldScreenManager implements FieldScreenManager {
    private final StoredScreens screens;

    StandInFieldScreenManager(StoredScreens screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return screens.screens.find(id).map(screens::object).orElse(null);
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return screens.screens.all().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .map(screens::object)
                .toList();
    }

    @Override
    public void removeFieldScreen(Long id) {
        screens.removeScreen(id);
    }
}
