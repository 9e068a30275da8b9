package org.sems.jira.outbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.ColumnTexts;
import org.sems.problem.Problem;

/**
 * The effects that are not done yet. A row is there exactly while its effect stands open: it is written in the transaction of the decision
 * and goes when the effect is done. Only who has claimed it works on it; a claim holds for {@link #CLAIM}, then its node counts as dead.
 */
public final class PendingEffects {
    public static final Duration CLAIM = Duration.ofMinutes(5);
    private final ActiveObjects ao;
    private final ClaimLock claims;
    private final Clock clock;

    public PendingEffects(ActiveObjects ao, ClaimLock claims, Clock clock) {
        this.ao = ao;
        this.claims = claims;
        this.clock = clock;
    }

    /** In the transaction that is under way, if there is one; else in one statement, so that no half an effect is ever kept. */
    public long keep(DecisionMade decisionMade, String what) {
        return ao.executeInTransaction(() -> (long) ao.create(
                        PendingEffectRow.class,
                        new DBParam("EFFECT_KEY", UUID.randomUUID().toString()),
                        new DBParam("ISSUE_ID", decisionMade.issueId()),
                        new DBParam("PROJECT_ID", decisionMade.projectId()),
                        new DBParam("SEMS_ID", decisionMade.semsId()),
                        new DBParam("ORIGIN", decisionMade.origin()),
                        new DBParam("ACTOR_KEY", decisionMade.actorKey()),
                        new DBParam("EFFECT", what),
                        new DBParam("KEPT", Date.from(clock.instant())),
                        new DBParam("TRIES", 0),
                        new DBParam("NEXT_TRY", clock.millis()))
                .getID());
    }

    public List<Long> ofIssue(long issueId) {
        return ids(Query.select().where("ISSUE_ID = ?", issueId).order("ID ASC"));
    }

    public boolean isThere(long id) {
        return !ids(Query.select().where("ID = ?", id)).isEmpty();
    }

    /** Those whose time has come and on which nobody works, the oldest first. */
    public List<Long> due(int atMost) {
        long now = clock.millis();
        return ids(Query.select()
                .where("NEXT_TRY <= ? AND (CLAIMED_UNTIL IS NULL OR CLAIMED_UNTIL <= ?)", now, now)
                .order("ID ASC")
                .limit(atMost));
    }

    private List<Long> ids(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(PendingEffectRow.class, query))
                .map(row -> (long) row.getID())
                .toList());
    }

    /** The effect, for the first claim, if its time has come; empty also if others are claiming for too long. */
    public Optional<PendingEffect> claim(long id) {
        return claims.run(() ->
                ao.executeInTransaction(() -> row(id).filter(this::isFree).map(row -> {
                    row.setClaim(UUID.randomUUID().toString());
                    row.setClaimedUntil(clock.millis() + CLAIM.toMillis());
                    row.save();
                    return effect(row);
                })));
    }

    private boolean isFree(PendingEffectRow row) {
        return row.getNextTry() <= clock.millis()
                && (row.getClaimedUntil() == null || row.getClaimedUntil() <= clock.millis());
    }

    /** In one transaction: what this class writes and what Jira or another store of ours writes. */
    public void together(Runnable work) {
        ao.executeInTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Notes what is done of it, in the transaction that is under way, if there is one. */
    public void note(long id, String progress) {
        change(id, row -> row.setProgress(progress));
    }

    public void done(long id) {
        ao.executeInTransaction(() -> {
            row(id).ifPresent(ao::delete);
            return null;
        });
    }

    public void failed(PendingEffect effect, Problem why) {
        int tries = effect.tries() + 1;
        change(effect.id(), row -> {
            row.setTries(tries);
            row.setFailure(StoredProblem.write(why));
            row.setNextTry(clock.millis() + RetryPlan.delay(tries).toMillis());
            row.setClaimedUntil(null);
        });
    }

    /** Whether there is such an effect; from now on its time has come. */
    public boolean tryNow(long id) {
        return change(id, row -> row.setNextTry(clock.millis()));
    }

    private boolean change(long id, Consumer<PendingEffectRow> change) {
        return ao.executeInTransaction(() -> row(id).map(row -> {
                    change.accept(row);
                    row.save();
                    return true;
                })
                .orElse(false));
    }

    Optional<PendingEffect> find(long id) {
        return ao.executeInTransaction(() -> row(id).map(PendingEffects::effect));
    }

    /** Of these projects, the oldest first, those after the given id. */
    public List<PendingEffect> page(long id, Collection<Long> projectIds, int atMost) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        String places = projectIds.stream().map(project -> "?").collect(Collectors.joining(", "));
        Object[] values = Stream.concat(Stream.of(id), projectIds.stream()).toArray();
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(
                        PendingEffectRow.class,
                        Query.select()
                                .where("ID > ? AND PROJECT_ID IN (" + places + ")", values)
                                .order("ID ASC")
                                .limit(atMost)))
                .map(PendingEffects::effect)
                .toList());
    }

    private Optional<PendingEffectRow> row(long id) {
        return Arrays.stream(ao.find(PendingEffectRow.class, Query.select().where("ID = ?", (int) id)))
                .findFirst();
    }

    private static PendingEffect effect(PendingEffectRow row) {
        return new PendingEffect(
                row.getID(),
                row.getEffectKey(),
                new DecisionMade(
                        row.getIssueId(),
                        row.getProjectId(),
                        row.getOrigin(),
                        row.getActorKey(),
                        ColumnTexts.orEmpty(row.getSemsId())),
                row.getEffect(),
                row.getKept().toInstant(),
                row.getTries(),
                Instant.ofEpochMilli(row.getNextTry()),
                row.getProgress() == null ? "" : row.getProgress(),
                StoredProblem.read(row.getFailure()));
    }
}
