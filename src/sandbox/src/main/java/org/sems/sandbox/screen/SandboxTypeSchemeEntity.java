package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Which screen scheme an issue type has; a changed one waits for {@code store}. */
public abstract class SandboxTypeSchemeEntity implements IssueTypeScreenSchemeEntity {
    private final StoredScreens screens;
    private final Long id;
    private String issueType;
    private Long screenScheme;

    SandboxTypeSchemeEntity(TypeSchemeRecord.Entity of, StoredScreens screens) {
        this.screens = screens;
        this.id = of.id() == 0 ? null : of.id();
        this.issueType = of.issueType();
        this.screenScheme = of.screenScheme();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getIssueTypeId() {
        return issueType;
    }

    @Override
    public void setIssueTypeId(String newIssueType) {
        this.issueType = newIssueType;
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme() {
        return screens.schemes.find(screenScheme).map(screens::object).orElse(null);
    }

    @Override
    public Long getFieldScreenSchemeId() {
        return screenScheme;
    }

    @Override
    public void setFieldScreenScheme(FieldScreenScheme newScreenScheme) {
        this.screenScheme = newScreenScheme.getId();
    }

    @Override
    public void setIssueTypeScreenScheme(IssueTypeScreenScheme newScheme) {}

    /** The one for all other issue types first. */
    @Override
    public int compareTo(IssueTypeScreenSchemeEntity other) {
        return order(this).compareTo(order(other));
    }

    private static String order(IssueTypeScreenSchemeEntity entity) {
        return entity.getIssueTypeId() == null ? "" : entity.getIssueTypeId();
    }
}
