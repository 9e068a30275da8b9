package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import org.sems.sandbox.kernel.StandIns;

/** A screen as Jira hands it out: name and description wait for {@code store}, tabs and fields are stored at once. */
public abstract class SandboxScreen implements FieldScreen {
    private final StoredScreens screens;
    private Long id;
    private String name;
    private String description;

    SandboxScreen(ScreenRecord of, StoredScreens screens) {
        this.screens = screens;
        this.id = of.id() == 0 ? null : of.id();
        this.name = of.name();
        this.description = of.description();
    }

    private ScreenRecord stored() {
        if (id == null) {
            throw new IllegalStateException("The screen is not stored yet.");
        }
        return screens.screens.need(id);
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void setName(String newName) {
        this.name = newName;
    }

    @Override
    public void setDescription(String newDescription) {
        this.description = newDescription;
    }

    @Override
    public void store() {
        if (id == null) {
            id = screens.screens
                    .put(new ScreenRecord(screens.screens.nextId(), name, description, List.of()))
                    .id();
        } else {
            screens.screens.put(stored().named(name, description));
        }
    }

    @Override
    public List<FieldScreenTab> getTabs() {
        return id == null
                ? List.of()
                : stored().tabs().stream().map(this::object).toList();
    }

    private FieldScreenTab object(ScreenRecord.Tab tab) {
        return StandIns.create(SandboxTab.class, this, tab.id(), screens);
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return getTabs().get(position);
    }

    @Override
    public FieldScreenTab addTab(String tabName) {
        ScreenRecord.Tab tab = new ScreenRecord.Tab(screens.screens.nextId(), tabName, List.of());
        screens.screens.put(stored().with(tab));
        return object(tab);
    }

    @Override
    public boolean containsField(String field) {
        return id != null && stored().shows(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxScreen that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id == null ? 0 : id);
    }

    @Override
    public String toString() {
        return "screen '" + name + '\'';
    }
}
