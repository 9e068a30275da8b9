package org.sems.jira.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.effect.EffectsText;
import org.sems.effect.RaiseRecord;
import org.sems.jira.ledger.Ledger;
import org.sems.jira.link.ActiveObjectsRaisedLinks;
import org.sems.jira.link.RaisedLinkRow;
import org.sems.jira.outbox.ClaimLock;
import org.sems.jira.outbox.CompareApprovals;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.PendingEffectRow;
import org.sems.jira.outbox.PendingEffects;
import org.sems.jira.outbox.SettleLinks;
import org.sems.jira.outbox.worker.ProcessEffect;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.field.SensitivityLevels;
import org.sems.jira.store.TestDatabase;
import org.sems.jira.testing.LocksInMemory;
import org.sems.record.Direction;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** The machine may stop at any moment: afterwards there is one raised record with one link, and nothing waits any more. */
class RaisingARecordOnceTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final RaiseRecord RAISE = new RaiseRecord(
            "corrective-action", "corrects", Direction.INWARD, "Correct", List.of("description"), Optional.empty());
    private static TestDatabase database;
    private final JiraInMemory jira;
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private final IssueLink linkedAlready = mock(IssueLink.class);
    private MutableIssue source;

    RaisingARecordOnceTest() throws Exception {
        jira = new JiraInMemory();
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.hsqldb();
        database.ao.migrate(PendingEffectRow.class, RaisedLinkRow.class);
    }

    @AfterAll
    static void close() {
        database.stop();
    }

    @BeforeEach
    void incident() {
        database.ao.deleteWithSQL(RaisedLinkRow.class, "ID > ?", 0);
        when(ann.getKey()).thenReturn("ann");
        when(ann.getName()).thenReturn("ann");
        when(linkedAlready.getLinkTypeId()).thenReturn(5L);
        jira.at(NOON.toEpochMilli());
        source = jira.plant(1, "Gate left open", "bob", NOON.toEpochMilli() - 100_000);
        when(source.getSecurityLevelId()).thenReturn(10_200L);
    }

    @Test
    void raisesOneWithItsLinkAndItsMark() {
        long id = keep(NOON);

        workOff(id, NOON);

        assertThat(jira.stored).hasSize(2);
        assertThat(jira.linked).containsExactly("1001>1");
        assertThat(jira.marks).containsOnlyKeys(1001L);
        assertThat(raised()).containsExactly(1001L);
        assertThat(effects(NOON).isThere(id)).isFalse();
    }

    /** Eight steps of Jira, and each may be the last one. */
    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void raisesOneOnlyWhereverTheMachineStops(int steps) {
        long id = keep(NOON);
        jira.killAfter(steps);
        assertThat(isKilled(id, NOON)).isTrue();
        jira.killAfter(Integer.MAX_VALUE);

        Instant later = NOON.plus(PendingEffects.CLAIM);
        jira.at(later.toEpochMilli());
        workOff(id, later);

        assertThat(jira.stored).as("the source and one raised record").hasSize(2);
        assertThat(jira.linked).containsExactly("1001>1");
        assertThat(jira.marks).containsOnlyKeys(1001L);
        assertThat(raised()).containsExactly(1001L);
        assertThat(effects(later).isThere(id)).isFalse();
    }

    @Test
    void takesNoRecordForItsOwnThatAnotherEffectRaisedAtTheSameTime() {
        long id = keep(NOON);
        jira.killAfter(2);
        isKilled(id, NOON);
        jira.killAfter(Integer.MAX_VALUE);
        jira.plant(500, "Correct: SEM-1 Gate left open", "ann", NOON.toEpochMilli() + 1_000);
        jira.marks.put(500L, "another");

        Instant later = NOON.plus(PendingEffects.CLAIM);
        workOff(id, later);

        assertThat(jira.stored).hasSize(3);
        assertThat(jira.linked).containsExactly("1002>1");
    }

    @Test
    void takesNoRecordForItsOwnThatSomebodyElseMade() {
        long id = keep(NOON);
        jira.killAfter(2);
        isKilled(id, NOON);
        jira.killAfter(Integer.MAX_VALUE);
        jira.plant(500, "Correct: SEM-1 Gate left open", "eve", NOON.toEpochMilli() + 1_000);

        workOff(id, NOON.plus(PendingEffects.CLAIM));

        assertThat(jira.linked).containsExactly("1002>1");
    }

    @Test
    void raisesNoSecondOneBesideOneThatIsStillOpen() {
        MutableIssue open = jira.plant(9, "Fit a lock", "bob", 0);
        when(linkedAlready.getSourceObject()).thenReturn(open);
        when(jira.links.getInwardLinks(1L)).thenReturn(List.of(linkedAlready));

        workOff(keep(NOON), NOON);

        assertThat(jira.stored).containsOnlyKeys(1L, 9L);
        assertThat(raised()).as("it counts from now on, whoever unlinks it").containsExactly(9L);
    }

    @Test
    void linksAnEarlierOneAgainWhoseLinkWasRemovedWhileItIsOpen() {
        workOff(keep(NOON), NOON);
        jira.linked.clear();

        workOff(keep(NOON), NOON);

        assertThat(jira.stored).containsOnlyKeys(1L, 1001L);
        assertThat(jira.linked).containsExactly("1001>1");
    }

    @Test
    void raisesAnotherOneBesideOneThatIsDone() {
        MutableIssue closed = jira.plant(9, "Fit a lock", "bob", 0);
        when(closed.getResolutionId()).thenReturn("10000");
        when(linkedAlready.getSourceObject()).thenReturn(closed);
        when(jira.links.getInwardLinks(1L)).thenReturn(List.of(linkedAlready));

        workOff(keep(NOON), NOON);

        assertThat(jira.stored).hasSize(3);
    }

    @Test
    void givesTheNewRecordTheSecurityLevelOfItsSource() {
        MutableIssue made = mock(MutableIssue.class);
        CreateValidationResult valid = mock(CreateValidationResult.class);
        when(valid.isValid()).thenReturn(true);
        when(valid.getIssue()).thenReturn(made);
        doReturn(valid).when(jira.service).validateCreate(any(), any());

        workOff(keep(NOON), NOON);

        verify(made).setSecurityLevelId(10_200L);
    }

    @Test
    void doesNothingForARecordThatIsGone() {
        long id = keep(NOON);
        jira.stored.remove(1L);

        workOff(id, NOON);

        assertThat(jira.stored).isEmpty();
        assertThat(effects(NOON).isThere(id)).isFalse();
    }

    private static List<Long> raised() {
        return new ActiveObjectsRaisedLinks(database.ao).ends(1, "corrects", Direction.INWARD);
    }

    private boolean isKilled(long id, Instant now) {
        try {
            workOff(id, now);
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private long keep(Instant now) {
        return effects(now)
                .keep(
                        new DecisionMade(1, JiraInMemory.PROJECT, "incident/Close@1", "ann", "air-id"),
                        EffectsText.write(List.of(RAISE)));
    }

    private void workOff(long id, Instant now) {
        UserManager users = mock(UserManager.class);
        when(users.getUserByKey("ann")).thenReturn(ann);
        RecordFields fields = mock(RecordFields.class);
        when(fields.issueTypeId("corrective-action")).thenReturn(Optional.of(JiraInMemory.ISSUE_TYPE));
        when(fields.recordTypeOf(JiraInMemory.ISSUE_TYPE)).thenReturn(Optional.of("corrective-action"));
        when(fields.linkTypeId("corrects")).thenReturn(Optional.of(5L));
        Project project = mock(Project.class);
        ProjectManager projects = mock(ProjectManager.class);
        SemsRegister register = mock(SemsRegister.class);
        Sems sems = mock(Sems.class);
        when(sems.id()).thenReturn("air-id");
        when(project.getKey()).thenReturn("SEM");
        when(projects.getProjectObj(JiraInMemory.PROJECT)).thenReturn(project);
        when(register.ofProject("SEM")).thenReturn(Optional.of(sems));
        PendingEffects effects = effects(now);
        RaiseRecords raise = new RaiseRecords(
                jira.service,
                fields,
                new CopyFields(fields),
                new Raising(),
                mock(SensitivityLevels.class),
                new LinkedIssues(jira.links, jira.issues, fields, register),
                new RaisedRecords(jira.issues, jira),
                jira,
                new ActiveObjectsRaisedLinks(database.ao),
                effects,
                Clock.fixed(now, ZoneOffset.UTC));
        new ProcessEffect(
                        effects,
                        new PerformEffect(
                                jira.issues,
                                mock(RequestReviews.class),
                                raise,
                                mock(CompareApprovals.class),
                                mock(SettleLinks.class)),
                        mock(Ledger.class),
                        register,
                        projects,
                        users,
                        mock(JiraAuthenticationContext.class))
                .process(id);
    }

    private static PendingEffects effects(Instant now) {
        return new PendingEffects(database.ao, new ClaimLock(new LocksInMemory()), Clock.fixed(now, ZoneOffset.UTC));
    }
}
