package org.sems.jira.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevelPermission;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Level 1 is for three roles, 2 for two of them, 3 for one; 9 is for another role. */
class SecurityLevelsTest {
    private final IssueSecuritySchemeManager schemes = mock(IssueSecuritySchemeManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final SecurityLevels securityLevels = new SecurityLevels(schemes, permissions);

    @BeforeEach
    void levels() {
        level(1, "projectrole 11", "projectrole 12", "projectrole 13");
        level(2, "projectrole 11", "projectrole 12");
        level(3, "projectrole 11");
        level(9, "projectrole 14");
    }

    @ParameterizedTest(name = "whoever reads level {0} may know of level {1}: {2}")
    @CsvSource({
        "  ,  , true",
        "1,  , true",
        "3,  , true",
        "9,  , true",
        "  , 1, false",
        "1, 1, true",
        "2, 1, true",
        "3, 1, true",
        "9, 1, false",
        "  , 2, false",
        "1, 2, false",
        "2, 2, true",
        "3, 2, true",
        "  , 3, false",
        "1, 3, false",
        "2, 3, false",
        "3, 3, true",
        "  , 9, false",
        "1, 9, false",
        "3, 9, false",
        "9, 9, true"
    })
    void comparesByThoseWhomLevelsAreFor(Long read, Long known, boolean expected) {
        assertThat(mayKnow(read, known)).isEqualTo(expected);
    }

    @Test
    void aGroupThatSomebodyHasAddedToALevelCounts() {
        level(3, "projectrole 11", "group guards");

        assertThat(mayKnow(3L, 2L)).isFalse();
    }

    /** The reporter of the one is not the reporter of the other, but a person for whom Jira can be asked. */
    @Test
    void whoReportedTheOneMayKnowOfTheOtherIfTheyMaySeeIt() {
        level(2, "projectrole 11", "reporter null");
        ApplicationUser ann = mock(ApplicationUser.class);
        Issue read = issue(7, 2L);
        Issue known = issue(7, 1L);
        when(read.getReporter()).thenReturn(ann);

        assertThat(securityLevels.readersMayKnow(read, known)).isFalse();
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known, ann))
                .thenReturn(true);
        assertThat(securityLevels.readersMayKnow(read, known)).isTrue();
        assertThat(securityLevels.readersMayKnow(read, issue(7, 9L)))
                .as("another role")
                .isFalse();
    }

    @Test
    void aRecordThatNobodyReportedHasNoSuchReader() {
        level(2, "projectrole 11", "reporter null");

        assertThat(mayKnow(2L, 1L)).isTrue();
    }

    /** The assignee of the one is not the assignee of the other. */
    @ParameterizedTest
    @CsvSource({"assignee null", "userCF customfield_10001", "groupCF customfield_10002"})
    void whoDependsOnTheRecordComparesWithNobody(String holder) {
        level(3, holder);

        assertThat(mayKnow(3L, 3L)).isFalse();
        assertThat(mayKnow(3L, null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({" , ", "1, 1", "3, "})
    void comparesNothingAcrossProjects(Long read, Long known) {
        assertThat(securityLevels.readersMayKnow(issue(7, read), issue(8, known)))
                .isFalse();
    }

    private boolean mayKnow(Long read, Long known) {
        return securityLevels.readersMayKnow(issue(7, read), issue(7, known));
    }

    private void level(long id, String... holders) {
        List<IssueSecurityLevelPermission> permissions =
                Stream.of(holders).map(SecurityLevelsTest::permission).toList();
        when(schemes.getPermissionsBySecurityLevel(id)).thenReturn(permissions);
    }

    private static IssueSecurityLevelPermission permission(String holder) {
        String[] parts = holder.split(" ");
        IssueSecurityLevelPermission permission = mock(IssueSecurityLevelPermission.class);
        when(permission.getType()).thenReturn(parts[0]);
        when(permission.getParameter()).thenReturn("null".equals(parts[1]) ? null : parts[1]);
        return permission;
    }

    private static Issue issue(long project, Long level) {
        Issue issue = mock(Issue.class);
        when(issue.getProjectId()).thenReturn(project);
        when(issue.getSecurityLevelId()).thenReturn(level);
        return issue;
    }
}
