package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.Collection;
import java.util.List;
import org.sems.sandbox.config.Names;

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
    public Collection<FieldScreenTab> getFieldScreenTabs(String field) {
        return getFieldScreens().stream()
                .flatMap(screen -> screen.getTabs().stream())
                .filter(tab -> tab.isContainsField(field))
                .toList();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return screen.getTabs();
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab tab) {
        return tab.getFieldScreenLayoutItems();
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        screen.store();
    }

    @Override
    public void removeFieldScreen(Long id) {
        screens.removeScreen(id);
    }

    @Override
    public void removeFieldScreenItems(String field) {
        screens.removeField(field);
    }

    @Override
    public boolean screenNameExists(String name) {
        return Names.isTaken(name, screens.screens.all(), ScreenRecord::name);
    }

    @Override
    public void refresh() {
        // nothing is kept apart from what is stored
    }
}
