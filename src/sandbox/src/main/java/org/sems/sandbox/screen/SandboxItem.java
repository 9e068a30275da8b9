package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;

/** A field's place on a tab. */
public abstract class SandboxItem implements FieldScreenLayoutItem {
    private final String field;
    private final int position;

    SandboxItem(String field, Integer position) {
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
}
