package org.sems.jira.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sems.gate.rule.Term;
import org.sems.gate.rule.Term.Kind;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.testing.English;
import org.sems.provisioning.registry.Registry;
import org.sems.provisioning.registry.RegistryEntry;

class JiraTermNamesTest {

    private final Registry registry = mock(Registry.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final IssueLinkTypeManager links = mock(IssueLinkTypeManager.class);
    private final UserManager users = mock(UserManager.class);
    private final JiraTermNames names = new JiraTermNames(
            new RecordFields(registry, customFields), roles, mock(IssueTypeManager.class), links, users);

    @Test
    void callsThingsAsAdministratorsCallThem() {
        provisioned(org.sems.provisioning.host.Kind.CUSTOM_FIELD, "cause", "customfield_10100");
        CustomField field = mock(CustomField.class);
        when(field.getName()).thenReturn("Ursache");
        when(customFields.getCustomFieldObject("customfield_10100")).thenReturn(field);
        provisioned(org.sems.provisioning.host.Kind.ROLE, "auditor", "7");
        ProjectRole role = mock(ProjectRole.class);
        when(role.getName()).thenReturn("Inspector");
        when(roles.getProjectRole(7L)).thenReturn(role);
        provisioned(org.sems.provisioning.host.Kind.LINK_TYPE, "raises", "9");
        IssueLinkType link = mock(IssueLinkType.class);
        when(link.getOutward()).thenReturn("leads to");
        when(link.getInward()).thenReturn("comes from");
        when(links.getIssueLinkType(9L)).thenReturn(link);
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getDisplayName()).thenReturn("Ada Moreno");
        when(users.getUserByKey("JIRAUSER1")).thenReturn(user);

        assertThat(name(Kind.FIELD, "cause")).isEqualTo("Ursache");
        assertThat(name(Kind.ROLE, "auditor")).isEqualTo("Inspector");
        assertThat(name(Kind.LINK_OUTWARD, "raises")).isEqualTo("leads to");
        assertThat(name(Kind.LINK_INWARD, "raises")).isEqualTo("comes from");
        assertThat(name(Kind.PERSON, "JIRAUSER1")).isEqualTo("Ada Moreno");
    }

    @Test
    void hasTextsForWhatIsTheAppsOwnOrJiras() {
        assertThat(name(Kind.FIELD, "assignee")).isEqualTo("Assignee");
        assertThat(name(Kind.STAGE, "residual")).isEqualTo("residual");
        assertThat(name(Kind.DUTY, "accountable-manager")).isEqualTo("Accountable Manager");
        assertThat(name(Kind.RULE, "field-is-set")).isEqualTo("Field is filled in");
    }

    @Test
    void aKeyOfSomethingThatHasGoneStandsForItself() {
        I18nHelper untranslated = mock(I18nHelper.class);
        when(untranslated.getText(anyString())).thenAnswer(call -> call.getArgument(0));

        for (Kind kind : Kind.values()) {
            assertThat(names.name(new Term(kind, List.of("gone")), untranslated))
                    .as(kind.name())
                    .isEqualTo("gone");
        }
    }

    @Test
    void severalAreJoined() {
        assertThat(names.name(
                        new Term(Kind.STAGE, List.of("inherent", "current")),
                        English.authentication(null).getI18nHelper()))
                .isEqualTo("inherent, current");
    }

    private String name(Kind kind, String key) {
        return names.name(
                new Term(kind, List.of(key)), English.authentication(null).getI18nHelper());
    }

    private void provisioned(org.sems.provisioning.host.Kind kind, String key, String id) {
        when(registry.find(kind, key))
                .thenReturn(Optional.of(
                        new RegistryEntry(kind, key, id, key, RegistryEntry.Origin.CREATED, "", Set.of(), "", "")));
    }
}
