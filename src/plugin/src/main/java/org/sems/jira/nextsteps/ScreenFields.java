package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sems.jira.record.field.RecordFields;

/** Which fields a transition asks for, by their keys in the dictionary or by Jira's ids. */
public final class ScreenFields {
    private final FieldScreenManager screens;
    private final RecordFields fields;

    public ScreenFields(FieldScreenManager screens, RecordFields fields) {
        this.screens = screens;
        this.fields = fields;
    }

    Set<String> find(ActionDescriptor action) {
        return screen(action).stream()
                .flatMap(screen -> screen.getTabs().stream())
                .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                .map(FieldScreenLayoutItem::getFieldId)
                .map(id -> fields.keyOf(id).orElse(id))
                .collect(Collectors.toSet());
    }

    private Optional<FieldScreen> screen(ActionDescriptor action) {
        Object id = "fieldscreen".equals(action.getView())
                ? action.getMetaAttributes().get("jira.fieldscreen.id")
                : null;
        return id == null || !id.toString().matches("\\d{1,18}")
                ? Optional.empty()
                : Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id.toString())));
    }
}
