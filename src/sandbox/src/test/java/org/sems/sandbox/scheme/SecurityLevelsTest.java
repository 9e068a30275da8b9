package org.sems.sandbox.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class SecurityLevelsTest {
    private final Configuration jira = Configuration.fresh();
    private final IssueSecuritySchemeManager schemes = jira.get(IssueSecuritySchemeManager.class);
    private final IssueSecurityLevelManager levels = jira.get(IssueSecurityLevelManager.class);
    private final Permissions permissions = jira.get(Permissions.class);
    private final Project project = jira.project("AAA");
    private Scheme scheme;
    private IssueSecurityLevel secret;

    @BeforeEach
    void aSchemeWithOneLevel() {
        scheme = schemes.createSchemeObject("Sensitivity", "");
        secret = levels.createIssueSecurityLevel(scheme.getId(), "Secret", "");
        schemes.setSchemeForProject(project, scheme.getId());
    }

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private void member(String type, String parameter) throws Exception {
        schemes.createSchemeEntity(
                schemes.getScheme(scheme.getId()), new SchemeEntity(type, parameter, secret.getId()));
    }

    private boolean sees(String name, String reporter) {
        return permissions.mayBrowse(jira.user(name), project.getId(), reporter, null, secret.getId());
    }

    @Test
    void aLevelWithoutMembersHidesFromEveryone() {
        assertThat(sees("admin", "admin")).isFalse();
    }

    @Test
    void membersSeeAndOthersDoNot() throws Exception {
        member("user", "auditor");

        assertThat(sees("auditor", "reporter")).isTrue();
        assertThat(sees("reporter", "reporter")).isFalse();
        assertThat(permissions.searchScope(jira.user("auditor")).levels())
                .containsExactly(project.getId() + ":" + secret.getId());
        assertThat(permissions.searchScope(jira.user("reporter")).levels()).isEmpty();
    }

    @Test
    void aReporterMayBeAMemberForHisOwnIssues() throws Exception {
        member("reporter", null);

        assertThat(sees("reporter", "reporter")).isTrue();
        assertThat(sees("auditor", "reporter")).isFalse();
    }

    @Test
    void membershipDoesNotStandInForThePermission() throws Exception {
        member("user", "auditor");
        jira.get(com.atlassian.jira.permission.PermissionSchemeManager.class).removeSchemesFromProject(project);

        assertThat(sees("auditor", "reporter")).isFalse();
    }

    @Test
    void membersAreReadByLevel() throws Exception {
        member("user", "auditor");

        assertThat(schemes.getPermissionsBySecurityLevel(secret.getId()))
                .extracting(IssueSecurityLevelPermission::getParameter)
                .containsExactly("auditor");
        assertThat(levels.getUsersSecurityLevels(project, jira.user("auditor"))).containsExactly(secret);
        assertThat(levels.getUsersSecurityLevels(project, jira.user("outsider")))
                .isEmpty();
    }

    @Test
    void aDeletedLevelTakesItsMembersWithIt() throws Exception {
        member("user", "auditor");

        levels.deleteSecurityLevel(secret.getId());

        assertThat(levels.getIssueSecurityLevels(scheme.getId())).isEmpty();
        assertThat(schemes.getSchemeObject(scheme.getId()).getEntities()).isEmpty();
    }

    @Test
    void anAssignmentGivesTheIssuesTheirNewLevels() {
        Map<Long, Long> swapped = new HashMap<>();
        jira.provide(IssueLevels.class, (projectId, given) -> swapped.putAll(given));
        Scheme other = schemes.createSchemeObject("Other", "");

        schemes.assignSchemeToProject(project, other.getId(), Map.of(secret.getId(), 7L));

        assertThat(schemes.getSchemeFor(project).getName()).isEqualTo("Other");
        assertThat(swapped).containsEntry(secret.getId(), 7L);
    }
}
