package org.sems.sandbox.dashboard;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.LinkedHashMap;
import java.util.Map;

/** A gadget as Jira hands it out; changes wait for the manager's {@code store}. */
public abstract class SandboxGadget implements PortletConfiguration {
    private final GadgetRecord of;
    private int column;
    private int row;
    private long page;
    private Color color;
    private Map<String, String> prefs;

    SandboxGadget(GadgetRecord of) {
        this.of = of;
        this.column = of.column();
        this.row = of.row();
        this.page = of.page();
        this.color = Color.valueOf(of.color());
        this.prefs = new LinkedHashMap<>(of.prefs());
    }

    GadgetRecord record() {
        return new GadgetRecord(of.id(), page, column, row, color.name(), of.uri(), of.module(), prefs);
    }

    @Override
    public Long getId() {
        return of.id();
    }

    @Override
    public Integer getColumn() {
        return column;
    }

    @Override
    public Integer getRow() {
        return row;
    }

    @Override
    public Long getDashboardPageId() {
        return page;
    }

    @Override
    public Map<String, String> getUserPrefs() {
        return prefs;
    }

    @Override
    public void setUserPrefs(Map<String, String> newPrefs) {
        this.prefs = new LinkedHashMap<>(newPrefs);
    }

    @Override
    public Option<ModuleCompleteKey> getCompleteModuleKey() {
        return Option.option(of.module()).map(ModuleCompleteKey::new);
    }

    @Override
    public int compareTo(PortletConfiguration other) {
        int byColumn = getColumn().compareTo(other.getColumn());
        return byColumn != 0 ? byColumn : getRow().compareTo(other.getRow());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxGadget that && that.of.id() == of.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(of.id());
    }
}
