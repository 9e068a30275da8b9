package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;

/** Which screen an operation has in a screen scheme; a changed one waits for {@code store}. */
public abstract class SandboxScreenSchemeItem implements FieldScreenSchemeItem {
    private final StoredScreens screens;
    private final Long id;
    private ScreenableIssueOperation operation;
    private Long screen;

    SandboxScreenSchemeItem(ScreenSchemeRecord.Item of, StoredScreens screens) {
        this.screens = screens;
        this.id = of.id() == 0 ? null : of.id();
        this.operation = IssueOperations.getIssueOperation(of.operation());
        this.screen = of.screen();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public ScreenableIssueOperation getIssueOperation() {
        return operation;
    }

    @Override
    public void setIssueOperation(ScreenableIssueOperation newOperation) {
        this.operation = newOperation;
    }

    @Override
    public FieldScreen getFieldScreen() {
        return screens.screens.find(screen).map(screens::object).orElse(null);
    }

    @Override
    public Long getFieldScreenId() {
        return screen;
    }

    @Override
    public void setFieldScreen(FieldScreen newScreen) {
        this.screen = newScreen.getId();
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme newScheme) {}

    /** The one for all other operations first. */
    @Override
    public int compareTo(FieldScreenSchemeItem other) {
        return Long.compare(order(this), order(other));
    }

    private static long order(FieldScreenSchemeItem item) {
        return item.getIssueOperation() == null ? -1 : item.getIssueOperation().getId();
    }
}
