package org.sems.sandbox.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import java.util.List;
import org.sems.sandbox.kernel.StandIns;

/** Makes what is not stored yet. */
abstract class StandInFieldScreenFactory implements FieldScreenFactory {
    private final StoredScreens screens;

    StandInFieldScreenFactory(StoredScreens screens) {
        this.screens = screens;
    }

    @Override
    public FieldScreen createScreen() {
        return screens.object(new ScreenRecord(0, null, null, List.of()));
    }

    @Override
    public FieldScreenScheme createFieldScreenScheme() {
        return screens.object(new ScreenSchemeRecord(0, null, null, List.of()));
    }

    @Override
    public FieldScreenSchemeItem createFieldScreenSchemeItem() {
        return StandIns.create(SandboxScreenSchemeItem.class, new ScreenSchemeRecord.Item(0, null, null), screens);
    }

    @Override
    public IssueTypeScreenScheme createIssueTypeScreenScheme() {
        return screens.object(new TypeSchemeRecord(0, null, null, List.of()));
    }

    @Override
    public IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity() {
        return StandIns.create(SandboxTypeSchemeEntity.class, new TypeSchemeRecord.Entity(0, null, null), screens);
    }
}
