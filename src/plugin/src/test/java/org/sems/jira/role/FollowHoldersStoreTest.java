package org.sems.jira.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.criteria.ToleranceLine;
import org.sems.jira.ledger.ActiveObjectsLedger;
import org.sems.jira.ledger.LedgerEntry;
import org.sems.jira.ledger.LedgerRow;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.store.NamedClusterLock;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.LocksInMemory;
import org.sems.rating.ModelVersion;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The SeMS AIR of the project HQ; the role auditor is the role 7 of Jira. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowHoldersStoreTest {
    private final Map<String, Set<String>> actors = new TreeMap<>();
    private final Project project = mock(Project.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private List<TestDatabase> opened = List.of();

    Stream<TestDatabase> databases() {
        if (opened.isEmpty()) {
            opened = TestDatabase.all();
        }
        opened.forEach(database -> {
            database.ao.migrate(RoleHolderRow.class, LedgerRow.class);
            database.ao.deleteWithSQL(RoleHolderRow.class, "ID > ?", 0);
            database.ao.deleteWithSQL(LedgerRow.class, "ID > ?", 0);
        });
        return opened.stream();
    }

    /** Each database begins with nobody in any role. */
    @BeforeEach
    void nobodyHoldsARole() {
        actors.clear();
    }

    @AfterAll
    void close() {
        opened.forEach(TestDatabase::stop);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tellsEachChangeOnceAndByWhomItIsKnown(TestDatabase database) {
        FollowHolders follow = follow(database.ao, database.ao);
        actors.put("", Set.of("ann"));

        follow.changed(project, 7L, "admin");
        follow.changed(project, 7L, "admin");
        follow.changed(project, 8L, "admin");
        follow.compareAll();
        actors.put("audit", Set.of("bob"));
        follow.changed(project, 7L, "admin");
        actors.put("audit", Set.of("bob", "cat"));
        follow.compareAll();
        follow.compareAll();
        actors.remove("");
        follow.changed(project, 7L, "root");

        assertThat(told(database))
                .containsExactly(
                        "admin [ledger.role-in ann]",
                        "admin [ledger.role-group-in bob]",
                        " [ledger.role-in-through cat]",
                        "root [ledger.role-out ann]");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tellsAChangeTwiceRatherThanNotAtAll(TestDatabase database) {
        actors.put("", Set.of("ann"));
        FollowHolders dying = follow(database.dyingAfterOneRow(), database.withoutTransactions);

        assertThatThrownBy(() -> dying.changed(project, 7L, "admin")).hasMessage("no power");
        follow(database.ao, database.ao).compareAll();

        assertThat(told(database)).containsExactly("admin [ledger.role-in ann]", " [ledger.role-in ann]");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aSemsThatIsSetUpAnewTellsOfItsHoldersAnew(TestDatabase database) {
        actors.put("", Set.of("ann"));
        FollowHolders follow = follow(database.ao, database.ao);
        follow.compareAll();
        semsIs("another-id");

        follow.compareAll();

        assertThat(told(database)).hasSize(2);
        assertThat(database.ao.count(RoleHolderRow.class)).isEqualTo(1);
    }

    private List<String> told(TestDatabase database) {
        List<LedgerEntry> entries = new ArrayList<>(new ActiveObjectsLedger(database.ao, Clock.systemUTC())
                .entriesBefore(List.of("id", "another-id"), Long.MAX_VALUE, 100));
        Collections.reverse(entries);
        return entries.stream()
                .map(LedgerEntry::newLedgerEntry)
                .map(newLedgerEntry -> newLedgerEntry.actorKey() + " "
                        + newLedgerEntry.reasons().stream()
                                .map(reason ->
                                        reason.code() + " " + reason.arguments().get(0))
                                .toList())
                .toList();
    }

    private FollowHolders follow(ActiveObjects ledger, ActiveObjects holders) {
        when(project.getId()).thenReturn(1L);
        when(project.getKey()).thenReturn("HQ");
        ProjectManager projects = mock(ProjectManager.class);
        when(projects.getProjectObjByKey("HQ")).thenReturn(project);
        semsIs("id");
        return new FollowHolders(
                new ReadHolders(roles(), fields(), CatalogueReader.shipped()),
                new RecordedHolders(holders),
                new ActiveObjectsLedger(ledger, Clock.systemUTC()),
                new FollowHolders.Where(register, projects, new NamedClusterLock(new LocksInMemory())));
    }

    private void semsIs(String id) {
        Sems sems = new Sems(
                id,
                "AIR",
                "Air",
                "core",
                List.of("HQ"),
                ModelVersion.parse("plain-5x5.1"),
                new ToleranceLine(CatalogueReader.shipped().level("Medium").orElseThrow()));
        when(register.all()).thenReturn(List.of(sems));
        when(register.ofProject("HQ")).thenReturn(Optional.of(sems));
    }

    private static RecordFields fields() {
        RecordFields fields = mock(RecordFields.class);
        when(fields.roleId(anyString())).thenReturn(Optional.empty());
        when(fields.roleId("auditor")).thenReturn(Optional.of(7L));
        return fields;
    }

    private ProjectRoleManager roles() {
        ProjectRoleManager roles = mock(ProjectRoleManager.class);
        ProjectRole auditor = mock(ProjectRole.class);
        when(roles.getProjectRole(anyLong())).thenReturn(auditor);
        when(roles.getProjectRoleActors(any(), any())).thenAnswer(asked -> {
            ProjectRoleActors all = mock(ProjectRoleActors.class);
            Set<RoleActor> each = new HashSet<>();
            actors.forEach((group, people) -> each.add(actor(group, people)));
            when(all.getRoleActors()).thenReturn(each);
            return all;
        });
        return roles;
    }

    private static RoleActor actor(String group, Set<String> people) {
        RoleActor actor = mock(RoleActor.class);
        Set<ApplicationUser> users =
                people.stream().map(FollowHoldersStoreTest::user).collect(Collectors.toSet());
        when(actor.getType())
                .thenReturn(
                        group.isEmpty()
                                ? ProjectRoleActor.USER_ROLE_ACTOR_TYPE
                                : ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE);
        when(actor.getParameter()).thenReturn(group);
        when(actor.getUsers()).thenReturn(users);
        return actor;
    }

    private static ApplicationUser user(String key) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(key);
        return user;
    }
}
