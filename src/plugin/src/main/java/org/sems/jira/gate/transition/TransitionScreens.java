package org.sems.jira.gate.transition;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import java.util.Set;
import java.util.stream.Collectors;

/** What a transition asks for. */
public final class TransitionScreens {
    private final FieldScreenManager screens;

    public TransitionScreens(FieldScreenManager screens) {
        this.screens = screens;
    }

    /** Jira's ids of the fields. */
    Set<String> fieldsOf(RunningTransition transition) {
        FieldScreen screen = transition.screen().map(screens::getFieldScreen).orElse(null);
        return screen == null
                ? Set.of()
                : screen.getTabs().stream()
                        .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                        .map(FieldScreenLayoutItem::getFieldId)
                        .collect(Collectors.toSet());
    }
}
