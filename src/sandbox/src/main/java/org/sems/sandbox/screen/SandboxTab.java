package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.ArrayList;
import java.util.List;
import org.sems.sandbox.kernel.StandIns;

/** A tab of a stored screen; what is changed is stored at once. */
public abstract class SandboxTab implements FieldScreenTab {
    private final SandboxScreen screen;
    private final long id;
    private final StoredScreens screens;

    SandboxTab(SandboxScreen screen, Long id, StoredScreens screens) {
        this.screen = screen;
        this.id = id;
        this.screens = screens;
    }

    private ScreenRecord onScreen() {
        return screens.screens.need(screen.getId());
    }

    private ScreenRecord.Tab stored() {
        return onScreen().tabs().stream()
                .filter(tab -> tab.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void put(ScreenRecord.Tab changed) {
        screens.screens.put(onScreen().changed(changed));
    }

    @Override
    public String getName() {
        return stored().name();
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems() {
        List<FieldScreenLayoutItem> items = new ArrayList<>();
        for (String field : stored().fields()) {
            items.add(StandIns.create(SandboxItem.class, field, items.size()));
        }
        return items;
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(int position) {
        return getFieldScreenLayoutItems().get(position);
    }

    @Override
    public FieldScreenLayoutItem getFieldScreenLayoutItem(String field) {
        return getFieldScreenLayoutItems().stream()
                .filter(item -> item.getFieldId().equals(field))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isContainsField(String field) {
        return stored().fields().contains(field);
    }

    @Override
    public void addFieldScreenLayoutItem(String field) {
        addFieldScreenLayoutItem(field, Integer.MAX_VALUE);
    }

    @Override
    public void addFieldScreenLayoutItem(String field, int position) {
        put(stored().with(field, position));
    }

    @Override
    public FieldScreenLayoutItem removeFieldScreenLayoutItem(int position) {
        FieldScreenLayoutItem gone = getFieldScreenLayoutItem(position);
        put(stored().without(gone.getFieldId()));
        return gone;
    }
}
