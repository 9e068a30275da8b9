package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Collection;
import java.util.List;

/** Screen schemes by id, sorted by name. */
abstract class StandInFieldScreenSchemeManager implements FieldScreenSchemeManager {
    private final StoredScreens screens;

    StandInFieldScreenSchemeManager(StoredScreens screens) {
        this.screens = screens;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return screens.schemes.all().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .map(screens::object)
                .toList();
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen) {
        return screens.schemes.all().stream()
                .filter(scheme ->
                        scheme.items().stream().anyMatch(item -> screen.getId().equals(item.screen())))
                .map(screens::object)
                .toList();
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return screens.schemes.find(id).map(screens::object).orElse(null);
    }

    @Override
    public void removeFieldSchemeItems(FieldScreenScheme scheme) {
        ScreenSchemeRecord stored = screens.schemes.need(scheme.getId());
        screens.schemes.put(new ScreenSchemeRecord(stored.id(), stored.name(), stored.description(), List.of()));
    }

    @Override
    public void removeFieldScreenScheme(FieldScreenScheme scheme) {
        screens.removeScheme(scheme.getId());
    }
}
