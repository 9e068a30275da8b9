package org.sems.jira.importing.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.importing.project.Person;

class AssignablePeopleTest {

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService search = mock(UserSearchService.class);
    private final AssigneeService assignees = mock(AssigneeService.class);
    private final GlobalPermissionManager permissions = mock(GlobalPermissionManager.class);
    private final ApplicationUser asking = mock(ApplicationUser.class);
    private final ApplicationUser ada = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final AssignablePeople people = new AssignablePeople(users, search, assignees, permissions);

    @BeforeEach
    void thereIsAda() {
        when(ada.getKey()).thenReturn("JIRAUSER1");
        when(ada.getName()).thenReturn("ada");
        when(ada.getDisplayName()).thenReturn("Ada Lovelace");
        when(ada.isActive()).thenReturn(true);
        when(users.getUserByName("ada")).thenReturn(ada);
        when(search.findUsersByFullName("Ada Lovelace")).thenReturn(List.of(ada));
        when(search.findUsersByEmail("ada@example.org")).thenReturn(List.of(ada));
        when(assignees.isAssignable(project, ada)).thenReturn(true);
    }

    @ParameterizedTest
    @CsvSource({
        "ada, true, true",
        "ada, false, true",
        "Ada Lovelace, true, true",
        "Ada Lovelace, false, false",
        "ada@example.org, true, true",
        "ada@example.org, false, false",
        "nobody, true, false"
    })
    void areFoundByNameAndAddressOnlyByWhoMayBrowseUsers(String text, boolean browsesUsers, boolean found) {
        when(permissions.hasPermission(GlobalPermissionKey.USER_PICKER, asking)).thenReturn(browsesUsers);

        assertThat(people.named(text, project, asking)
                        .map(Person::name)
                        .filter("ada"::equals)
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    void areNobodyToWhomNothingCanBeAssigned() {
        when(assignees.isAssignable(project, ada)).thenReturn(false);

        assertThat(people.named("ada", project, asking)).isEmpty();
    }
}
