package org.sems.jira.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.Project;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.catalogue.CatalogueReader;
import org.sems.system.Sems;
import org.sems.system.SemsRegister;

/** Internal is for all roles, Confidential for four of them, Restricted for two. */
class SecurityLevelsTest {
    private final IssueSecurityLevelManager levels = mock(IssueSecurityLevelManager.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private final SecurityLevels securityLevels = new SecurityLevels(levels, register, CatalogueReader.shipped());

    @BeforeEach
    void coreProfile() {
        Sems sems = mock(Sems.class);
        when(sems.profile()).thenReturn("core");
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
        when(levels.getIssueSecurityName(1L)).thenReturn("Internal");
        when(levels.getIssueSecurityName(2L)).thenReturn("Confidential");
        when(levels.getIssueSecurityName(3L)).thenReturn("Restricted");
        when(levels.getIssueSecurityName(9L)).thenReturn("Made by hand");
    }

    @ParameterizedTest(name = "whoever reads level {0} may know of level {1}: {2}")
    @CsvSource({
        "  ,  , true", "1,  , true", "3,  , true", "9,  , true",
        "  , 1, false", "1, 1, true", "2, 1, true", "3, 1, true", "9, 1, false",
        "  , 2, false", "1, 2, false", "2, 2, true", "3, 2, true",
        "  , 3, false", "1, 3, false", "2, 3, false", "3, 3, true",
        "  , 9, false", "1, 9, false", "3, 9, false", "9, 9, true"})
    void comparesByTheRolesThatLevelsAreFor(Long read, Long known, boolean expected) {
        assertThat(securityLevels.readersMayKnow(issue(7, read), issue(7, known))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({" , ", "1, 1", "3, "})
    void comparesNothingAcrossProjects(Long read, Long known) {
        assertThat(securityLevels.readersMayKnow(issue(7, read), issue(8, known))).isFalse();
    }

    private static Issue issue(long project, Long level) {
        Issue issue = mock(Issue.class);
        Project of = mock(Project.class);
        when(of.getKey()).thenReturn("SEM");
        when(issue.getProjectId()).thenReturn(project);
        when(issue.getProjectObject()).thenReturn(of);
        when(issue.getSecurityLevelId()).thenReturn(level);
        return issue;
    }
}
