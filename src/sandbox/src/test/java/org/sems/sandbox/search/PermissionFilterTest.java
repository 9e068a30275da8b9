package org.sems.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.sandbox.issue.IssueRecord;
import org.sems.sandbox.issue.IssueSandbox;
import org.sems.sandbox.issue.Issues;

/** Four projects: OPEN for everyone, STAFF for users, MINE for reporters and assignees, SHUT for nobody; OPEN has security levels. */
class PermissionFilterTest {
    private static IssueSandbox sandbox;

    @BeforeAll
    static void fill() throws Exception {
        sandbox = IssueSandbox.fresh();
        browse("OPEN", "group", null);
        browse("STAFF", "group", "jira-software-users");
        browse("MINE", "reporter", null, "assignee", null);
        browse("SHUT");
        IssueSecuritySchemeManager schemes = sandbox.get(IssueSecuritySchemeManager.class);
        IssueSecurityLevelManager levels = sandbox.get(IssueSecurityLevelManager.class);
        Scheme scheme = schemes.createSchemeObject("Sensitivity", "");
        IssueSecurityLevel secret = levels.createIssueSecurityLevel(scheme.getId(), "Secret", "");
        IssueSecurityLevel own = levels.createIssueSecurityLevel(scheme.getId(), "Own", "");
        schemes.createSchemeEntity(
                schemes.getScheme(scheme.getId()), new SchemeEntity("user", "security-manager", secret.getId()));
        schemes.createSchemeEntity(schemes.getScheme(scheme.getId()), new SchemeEntity("reporter", null, own.getId()));
        schemes.createSchemeEntity(schemes.getScheme(scheme.getId()), new SchemeEntity("assignee", null, own.getId()));
        schemes.setSchemeForProject(sandbox.project("OPEN"), scheme.getId());
        issue("OPEN", 1, "admin", null, null);
        issue("OPEN", 2, "reporter", null, secret.getId());
        issue("OPEN", 3, "reporter", "auditor", own.getId());
        issue("STAFF", 1, "admin", null, null);
        issue("MINE", 1, "reporter", "auditor", null);
        issue("MINE", 2, "auditor", null, null);
        issue("SHUT", 1, "reporter", "reporter", null);
    }

    @AfterAll
    static void close() throws Exception {
        sandbox.close();
    }

    private static void browse(String key, String... holders) throws Exception {
        PermissionSchemeManager schemes = sandbox.get(PermissionSchemeManager.class);
        Scheme scheme = schemes.createSchemeObject("Of " + key, "");
        for (int i = 0; i < holders.length; i += 2) {
            schemes.createSchemeEntity(
                    schemes.getScheme(scheme.getId()),
                    new SchemeEntity(holders[i], holders[i + 1], ProjectPermissions.BROWSE_PROJECTS));
        }
        Project project = sandbox.project(key);
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, scheme);
    }

    private static void issue(String project, long number, String reporter, String assignee, Long level) {
        Issues issues = sandbox.get(Issues.class);
        IssueRecord record = new IssueRecord();
        record.id = issues.nextId();
        record.projectId = sandbox.project(project).getId();
        record.number = number;
        record.key = project + '-' + number;
        record.typeId =
                sandbox.project(project).getIssueTypes().iterator().next().getId();
        record.statusId = "1";
        record.summary = record.key;
        record.reporter = reporter;
        record.assignee = assignee;
        record.level = level;
        issues.save(record);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                | OPEN-1",
                "outsider        | OPEN-1 STAFF-1",
                "security-manager| OPEN-1 OPEN-2 STAFF-1",
                "reporter        | MINE-1 OPEN-1 OPEN-3 STAFF-1",
                "auditor         | MINE-1 MINE-2 OPEN-1 OPEN-3 STAFF-1",
                "admin           | OPEN-1 STAFF-1"
            })
    void findsExactlyWhatTheUserMaySee(String user, String keys) {
        List<String> seen = Arrays.asList(keys.split(" "));

        assertThat(sandbox.search(user, "order by key")).isEqualTo(seen);
        assertThat(sandbox.count(user, "")).isEqualTo(seen.size());
        assertThat(sandbox.count(user, "summary is not empty or project is not empty"))
                .isEqualTo(seen.size());
    }

    @Test
    void doesNotTellOfProjectsAndIssuesThatTheUserMayNotSee() {
        assertThat(sandbox.problems("outsider", "project = SHUT"))
                .containsExactly("The value 'SHUT' does not exist for the field 'project'.");
        assertThat(sandbox.problems("outsider", "key = OPEN-2"))
                .containsExactly("An issue with key 'OPEN-2' does not exist for field 'key'.");
        assertThat(sandbox.problems("security-manager", "key = OPEN-2")).isEmpty();
    }

    @Test
    void findsEverythingWhereSecurityIsOverridden() throws Exception {
        SearchService search = sandbox.get(SearchService.class);

        assertThat(search.searchCountOverrideSecurity(
                        null, search.parseQuery(null, "").getQuery()))
                .isEqualTo(7);
        assertThat(search.searchCountOverrideSecurity(
                        null, search.parseQuery(null, "project = SHUT").getQuery()))
                .isEqualTo(1);
    }
}
