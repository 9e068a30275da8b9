package org.sems.sandbox.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.sandbox.config.Configuration;

class UsersTest {
    private final Configuration jira = Configuration.fresh();
    private final Users users = jira.get(Users.class);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "accountable-manager",
                "security-manager",
                "risk-owner",
                "auditor",
                "reporter",
                "outsider"
            })
    void everyUserLogsInWithHisName(String name) {
        assertThat(users.authenticate(name, name)).map(ApplicationUser::getName).hasValue(name);
        assertThat(users.authenticate(name, "wrong")).isEmpty();
        assertThat(users.isLicensed(jira.user(name))).isTrue();
        assertThat(users.isAdmin(jira.user(name))).isEqualTo(name.equals("admin"));
    }

    @Test
    void anInactiveUserDoesNotLogIn() {
        users.setActive("auditor", false);

        assertThat(users.authenticate("auditor", "auditor")).isEmpty();
        assertThat(users.isLicensed(jira.user("auditor"))).isFalse();
    }

    @Test
    void namesAreFoundWithoutCaseAndKeysExactly() {
        assertThat(users.byName("AUDITOR")).isPresent();
        assertThat(users.byKey("AUDITOR")).isEmpty();
        assertThatThrownBy(() -> users.create("Auditor", "Second", "", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLeaverOfAGroupLosesWhatItHolds() {
        users.leave("admin", "jira-administrators");

        assertThat(jira.get(GlobalPermissionManager.class)
                        .hasPermission(GlobalPermissionKey.ADMINISTER, jira.user("admin")))
                .isFalse();
    }

    @Test
    void anUnknownUserIsStillNamedWhenAskedFor() {
        UserManager manager = jira.get(UserManager.class);

        assertThat(manager.getUserByKey("gone")).isNull();
        assertThat(manager.getUserByKeyEvenWhenUnknown("gone").isActive()).isFalse();
    }

    @Test
    void aSearchBeginsAtWords() {
        UserSearchService search = jira.get(UserSearchService.class);

        assertThat(search.findUsers("aud", UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY))
                .extracting(ApplicationUser::getName)
                .containsExactly("auditor");
        assertThat(search.findUsers("", UserSearchParams.ACTIVE_USERS_IGNORE_EMPTY_QUERY))
                .isEmpty();
        assertThat(search.findUsers("", UserSearchParams.ACTIVE_USERS_ALLOW_EMPTY_QUERY))
                .hasSize(7);
    }
}
