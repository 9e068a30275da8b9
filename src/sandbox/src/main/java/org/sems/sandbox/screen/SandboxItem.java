package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;

/** A field's place on a tab. */
public abstract class SandboxItem implements FieldScreenLayoutItem {
    private final SandboxTab tab;
    private final String field;
    private final int position;

    SandboxItem(SandboxTab tab, String field, Integer position) {
        this.tab = tab;
        this.field = field;
        this.position = position;
    }

    @Override
    public String getFieldId() {
        return field;
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public FieldScreenTab getFieldScreenTab() {
        return tab;
    }

    @Override
    public void remove() {
        tab.removeField(field);
    }
}
