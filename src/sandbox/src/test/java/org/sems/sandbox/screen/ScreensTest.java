package org.sems.sandbox.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class ScreensTest {
    private final Configuration jira = Configuration.fresh();
    private final FieldScreenFactory factory = jira.get(FieldScreenFactory.class);
    private final IssueTypeScreenSchemeManager typeSchemes = jira.get(IssueTypeScreenSchemeManager.class);
    private final Screens screens = jira.get(Screens.class);
    private final Project project = jira.project("AAA");

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private FieldScreen screen(String name, String... fields) {
        FieldScreen screen = factory.createScreen();
        screen.setName(name);
        screen.store();
        for (String field : fields) {
            (screen.getTabs().isEmpty() ? screen.addTab("Risk") : screen.getTab(0)).addFieldScreenLayoutItem(field);
        }
        return screen;
    }

    private FieldScreenScheme scheme(FieldScreen standard) {
        FieldScreenScheme scheme = factory.createFieldScreenScheme();
        scheme.setName("Scheme of " + standard.getName());
        scheme.store();
        scheme.addFieldScreenSchemeItem(item(null, standard));
        return scheme;
    }

    private FieldScreenSchemeItem item(ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = factory.createFieldScreenSchemeItem();
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        return item;
    }

    private IssueTypeScreenScheme assigned(String issueType, FieldScreenScheme scheme) {
        IssueTypeScreenScheme made = factory.createIssueTypeScreenScheme();
        made.setName("Types of " + scheme.getName());
        made.store();
        made.addEntity(entity(null, jira.get(FieldScreenSchemeManager.class).getFieldScreenScheme(1L)));
        made.addEntity(entity(issueType, scheme));
        typeSchemes.addSchemeAssociation(project, made);
        return made;
    }

    private IssueTypeScreenSchemeEntity entity(String issueType, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = factory.createIssueTypeScreenSchemeEntity();
        entity.setIssueTypeId(issueType);
        entity.setFieldScreenScheme(scheme);
        return entity;
    }

    @Test
    void aProjectBeginsWithTheDefaultScreen() {
        assertThat(screens.screenFor(project.getId(), "10000", Operation.CREATE).name())
                .isEqualTo("Default Screen");
    }

    @Test
    void anIssueTypeMayHaveScreensOfItsOwn() {
        FieldScreenScheme scheme = scheme(screen("View", "summary", "description"));
        scheme.addFieldScreenSchemeItem(item(IssueOperations.CREATE_ISSUE_OPERATION, screen("Create", "summary")));

        assigned("10000", scheme);

        assertThat(screens.screenFor(project.getId(), "10000", Operation.CREATE).fields())
                .containsExactly("summary");
        assertThat(screens.screenFor(project.getId(), "10000", Operation.EDIT).fields())
                .containsExactly("summary", "description");
        assertThat(screens.screenFor(project.getId(), "10003", Operation.EDIT).name())
                .isEqualTo("Default Screen");
    }

    @Test
    void tabsAndFieldsAreStoredAtOnceAndNamesWhenAsked() {
        FieldScreen screen = screen("View", "summary");
        screen.setName("Other");

        FieldScreen again = jira.get(FieldScreenManager.class).getFieldScreen(screen.getId());
        assertThat(again.getName()).isEqualTo("View");
        assertThat(again.containsField("summary")).isTrue();

        screen.store();
        assertThat(jira.get(FieldScreenManager.class)
                        .getFieldScreen(screen.getId())
                        .getName())
                .isEqualTo("Other");
    }

    @Test
    void aScreenThatIsNotStoredTakesNoTab() {
        assertThatThrownBy(() -> factory.createScreen().addTab("Risk")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSecondItemForAnOperationReplacesTheFirst() {
        FieldScreenScheme scheme = scheme(screen("One"));

        scheme.addFieldScreenSchemeItem(item(null, screen("Two")));

        assertThat(scheme.getFieldScreenSchemeItems())
                .singleElement()
                .satisfies(item -> assertThat(item.getFieldScreen().getName()).isEqualTo("Two"));
    }

    @Test
    void whatIsInUseStays() {
        FieldScreen screen = screen("One");
        FieldScreenScheme scheme = scheme(screen);
        IssueTypeScreenScheme types = assigned("10000", scheme);

        assertThatThrownBy(() -> jira.get(FieldScreenManager.class).removeFieldScreen(screen.getId()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jira.get(FieldScreenSchemeManager.class).removeFieldScreenScheme(scheme))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> typeSchemes.removeIssueTypeScreenScheme(types))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsSchemeAProjectHasTheDefault() {
        IssueTypeScreenScheme own = assigned("10000", scheme(screen("One")));
        assertThat(typeSchemes.getProjects(own))
                .singleElement()
                .satisfies(row -> assertThat(row.getLong("id")).isEqualTo(project.getId()));

        typeSchemes.removeSchemeAssociation(project, own);

        assertThat(typeSchemes.getIssueTypeScreenScheme(project).isDefault()).isTrue();
    }
}
