package org.sems.jira.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sems.catalogue.reading.CatalogueReader;
import org.sems.effect.RequestReview;
import org.sems.jira.outbox.DecisionMade;
import org.sems.jira.outbox.PendingEffect;
import org.sems.jira.outbox.PendingEffects;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.record.flag.RecordFlags;
import org.sems.jira.record.lock.RecordTransactions;
import org.sems.jira.review.Reviews;
import org.sems.jira.testing.English;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Direction;
import org.sems.record.ReviewState;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/** An incident asks that its two risks be looked at again. */
class AskingForReviewsTest {
    private static final RequestReview REQUEST =
            new RequestReview("affects", Direction.OUTWARD, List.of("risk"), Optional.empty());
    private final IssueLinkManager links = mock(IssueLinkManager.class);
    private final RecordFields fields = mock(RecordFields.class);
    private final SemsRegister register = mock(SemsRegister.class);
    private final Reviews reviews = mock(Reviews.class);
    private final RecordFlags flags = mock(RecordFlags.class);
    private final CommentManager comments = mock(CommentManager.class);
    private final SecurityLevels levels = mock(SecurityLevels.class);
    private final PendingEffects effects = mock(PendingEffects.class);
    private final RecordTransactions transactions = mock(RecordTransactions.class);
    private final ApplicationUser ann = mock(ApplicationUser.class);
    private final Issue incident = issue(1, "10001");
    private final Issue three = issue(3, "10002");
    private String progress = "";
    /** What is committed: {@code requested 2}, {@code flagged 2}, {@code commented 2: text}. */
    private List<String> done = new ArrayList<>();

    private int stepsLeft = Integer.MAX_VALUE;

    @BeforeEach
    void incidentWithTwoRisksAndAControl() {
        when(ann.getKey()).thenReturn("ann");
        when(fields.linkTypeId("affects")).thenReturn(Optional.of(5L));
        when(fields.recordTypeOf("10002")).thenReturn(Optional.of("risk"));
        when(fields.recordTypeOf("10003")).thenReturn(Optional.of("control"));
        List<IssueLink> outward = List.of(
                link(5, issue(2, "10002")), link(5, three), link(5, issue(4, "10003")), link(6, issue(5, "10002")));
        when(links.getOutwardLinks(1L)).thenReturn(outward);
        when(levels.readersMayKnow(any(), any())).thenReturn(true);
        when(register.ofProject("SEM")).thenReturn(Optional.of(mock(Sems.class)));
        when(reviews.state(anyLong(), anyLong())).thenAnswer(asked -> state(asked.getArgument(1)));
        doAnswer(asked -> {
                    progress = asked.getArgument(1);
                    return null;
                })
                .when(effects)
                .note(anyLong(), anyString());
        doAnswer(asked -> step("requested " + asked.getArgument(2)))
                .when(reviews)
                .request(anyString(), anyLong(), anyLong(), any(), any());
        doAnswer(asked -> step("flagged " + asked.getArgument(0))).when(flags).store(anyLong(), any(), any(), any());
        when(comments.create(any(Issue.class), any(ApplicationUser.class), anyString(), anyBoolean()))
                .thenAnswer(asked -> {
                    step("commented " + asked.<Issue>getArgument(0).getId() + ": " + asked.getArgument(2));
                    return null;
                });
        doAnswer(asked -> transaction(asked.getArgument(1))).when(transactions).holding(anyLong(), any());
    }

    @Test
    void asksForEachLinkedRiskAndNothingElse() {
        ask();

        assertThat(done)
                .containsExactly(
                        "flagged 2",
                        COMMENT.formatted(2),
                        "requested 2",
                        "flagged 3",
                        COMMENT.formatted(3),
                        "requested 3");
    }

    @Test
    void asksNobodyTwice() {
        ask();

        ask();

        assertThat(done).hasSize(6);
    }

    @Test
    void asksAnewWhoHasAnsweredAnEarlierDecision() {
        ask();
        done.add("answered 2");
        progress = "";

        ask();

        assertThat(done)
                .endsWith("answered 2", "flagged 2", COMMENT.formatted(2), "requested 2")
                .hasSize(10);
    }

    @Test
    void aSecondTryOfOneDecisionLeavesAloneWhoHasAnsweredMeanwhile() {
        whenFlagging3(new Refused(Problem.of("record.busy")));
        assertThatThrownBy(this::ask).isInstanceOf(Refused.class);
        done.add("answered 2");
        whenFlagging3(null);

        ask();

        assertThat(done)
                .containsExactly(
                        "flagged 2",
                        COMMENT.formatted(2),
                        "requested 2",
                        "answered 2",
                        "flagged 3",
                        COMMENT.formatted(3),
                        "requested 3");
    }

    @Test
    void whatCannotBeAskedKeepsNobodyElseFromIt() {
        List<IssueLink> outward = List.of(link(5, three), link(5, issue(2, "10002")), link(5, issue(8, "10002")));
        when(links.getOutwardLinks(1L)).thenReturn(outward);
        whenFlagging3(new IllegalStateException("no such index"));

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems()).containsExactly(Problem.of("review.not-asked")));

        assertThat(done)
                .containsExactly(
                        "flagged 2",
                        COMMENT.formatted(2),
                        "requested 2",
                        "flagged 8",
                        COMMENT.formatted(8),
                        "requested 8");
    }

    /** Projects share issue types. */
    @Test
    void asksNobodyOutsideASems() {
        Project elsewhere = mock(Project.class);
        when(elsewhere.getKey()).thenReturn("ELSE");
        when(three.getProjectObject()).thenReturn(elsewhere);

        ask();

        assertThat(done).containsExactly("flagged 2", COMMENT.formatted(2), "requested 2");
    }

    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void asksEachOnceWhereverTheMachineStops(int steps) {
        stepsLeft = steps;
        assertThat(isKilled()).isTrue();
        stepsLeft = Integer.MAX_VALUE;

        ask();

        assertThat(done)
                .containsExactly(
                        "flagged 2",
                        COMMENT.formatted(2),
                        "requested 2",
                        "flagged 3",
                        COMMENT.formatted(3),
                        "requested 3");
    }

    @Test
    void namesNoRecordToReadersWhoMayNotSeeIt() {
        when(levels.readersMayKnow(any(), any())).thenReturn(false);

        ask();

        assertThat(done)
                .filteredOn(what -> what.startsWith("commented"))
                .hasSize(2)
                .allSatisfy(what -> assertThat(what).doesNotContain("SEM-1").contains("a record that you may not see"));
    }

    @ParameterizedTest
    @CsvSource({
        "incident/Close@1, Incident, Close",
        "own-type/Sign off@3, own-type, Sign off",
        "incident/A@B@12, Incident, A@B"
    })
    void saysWhatKindOfDecisionGaveReasonAndNoMore(String origin, String type, String transition) {
        assertThat(new OriginTexts(CatalogueReader.shipped())
                        .reviewReason(origin)
                        .arguments())
                .containsExactly(type, transition);
    }

    private static final String COMMENT =
            "commented %s: Please look at this record again: a decision of the kind \"Close\" was made on a linked"
                    + " record of the type \"Incident\". The decision was made on the record SEM-1.";

    private void ask() {
        PendingEffect pending = new PendingEffect(
                7,
                "key",
                new DecisionMade(1, 77, "incident/Close@1", "ann", "air-id"),
                "",
                Instant.EPOCH,
                0,
                Instant.EPOCH,
                progress,
                Optional.empty());
        new RequestReviews(
                        new LinkedIssues(links, mock(IssueManager.class), fields, register),
                        reviews,
                        flags,
                        comments,
                        levels,
                        effects,
                        new OriginTexts(CatalogueReader.shipped()),
                        English.messages(),
                        transactions)
                .perform(REQUEST, pending, incident, ann);
    }

    private ReviewState state(long target) {
        int requested = done.lastIndexOf("requested " + target);
        return requested < 0
                ? ReviewState.NOT_REQUESTED
                : done.lastIndexOf("answered " + target) > requested ? ReviewState.DONE : ReviewState.OPEN;
    }

    private void whenFlagging3(@Nullable RuntimeException failure) {
        doAnswer(asked -> {
                    if (failure != null) {
                        throw failure;
                    }
                    return step("flagged 3");
                })
                .when(flags)
                .store(eq(3L), any(), any(), any());
    }

    private boolean isKilled() {
        try {
            ask();
            return false;
        } catch (Killed killed) {
            return true;
        }
    }

    private Object step(String what) {
        tick();
        done.add(what);
        tick();
        return null;
    }

    private void tick() {
        if (stepsLeft-- <= 0) {
            throw new Killed();
        }
    }

    private Object transaction(Runnable work) {
        List<String> before = new ArrayList<>(done);
        String progressBefore = progress;
        try {
            work.run();
        } catch (Killed | RuntimeException rolledBack) {
            done = before;
            progress = progressBefore;
            throw rolledBack;
        }
        return null;
    }

    private static Issue issue(long id, String type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("SEM-" + id);
        when(issue.getIssueTypeId()).thenReturn(type);
        Project project = mock(Project.class);
        when(project.getKey()).thenReturn("SEM");
        when(issue.getProjectObject()).thenReturn(project);
        return issue;
    }

    private static IssueLink link(long type, Issue to) {
        IssueLink link = mock(IssueLink.class);
        when(link.getLinkTypeId()).thenReturn(type);
        when(link.getDestinationObject()).thenReturn(to);
        return link;
    }
}
