package org.sems.sandbox.web.field;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** A field configuration that hides and requires nothing, as Jira's default one does for custom fields. */
abstract class PlainLayoutItem implements FieldLayoutItem {

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public String getFieldDescription() {
        return "";
    }
}
