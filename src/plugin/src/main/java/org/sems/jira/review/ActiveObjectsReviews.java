package org.sems.jira.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.ledger.StoredReasons;
import org.sems.jira.store.ColumnTexts;
import org.sems.problem.Problem;
import org.sems.record.ReviewState;
import org.sems.sems.SemsRegister;

/** Requested reviews as rows. */
public final class ActiveObjectsReviews implements Reviews {
    private final ActiveObjects ao;
    private final SemsRegister register;
    private final Clock clock;

    public ActiveObjectsReviews(ActiveObjects ao, SemsRegister register, Clock clock) {
        this.ao = ao;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void request(String semsId, long sourceIssueId, long targetIssueId, Problem why, String actorKey) {
        ao.executeInTransaction(() -> {
            if (state(sourceIssueId, targetIssueId) != ReviewState.OPEN) {
                ao.create(
                        ReviewRow.class,
                        new DBParam("SEMS_ID", semsId),
                        new DBParam("SOURCE_ID", sourceIssueId),
                        new DBParam("TARGET_ID", targetIssueId),
                        new DBParam("REASON", StoredReasons.write(List.of(why))),
                        new DBParam("REQUESTED_BY_KEY", actorKey),
                        new DBParam("REQUESTED_AT", Date.from(clock.instant())));
            }
            return null;
        });
    }

    @Override
    public int complete(long targetIssueId, String actorKey) {
        return ao.executeInTransaction(() -> {
            ReviewRow[] open =
                    ao.find(ReviewRow.class, Query.select().where("TARGET_ID = ? AND DONE_AT IS NULL", targetIssueId));
            for (ReviewRow row : open) {
                row.setDoneByKey(actorKey);
                row.setDoneAt(Date.from(clock.instant()));
                row.save();
            }
            return open.length;
        });
    }

    @Override
    public ReviewState state(long sourceIssueId, long targetIssueId) {
        return counted(Query.select()
                        .where("SOURCE_ID = ? AND TARGET_ID = ?", sourceIssueId, targetIssueId)
                        .order("ID DESC"))
                .stream()
                .findFirst()
                .map(review -> review.doneAt().isPresent() ? ReviewState.DONE : ReviewState.OPEN)
                .orElse(ReviewState.NOT_REQUESTED);
    }

    @Override
    public List<RequestedReview> openOf(long targetIssueId) {
        return counted(Query.select()
                .where("TARGET_ID = ? AND DONE_AT IS NULL", targetIssueId)
                .order("ID ASC"));
    }

    @Override
    public List<RequestedReview> askedOf(long targetIssueId, int limit) {
        return read(Query.select()
                .where("TARGET_ID = ?", targetIssueId)
                .order("ID DESC")
                .limit(limit));
    }

    @Override
    public List<RequestedReview> askedBy(long sourceIssueId) {
        return counted(Query.select().where("SOURCE_ID = ?", sourceIssueId).order("ID ASC"));
    }

    @Override
    public List<RequestedReview> everAskedBy(long sourceIssueId, int limit) {
        return read(Query.select()
                .where("SOURCE_ID = ?", sourceIssueId)
                .order("ID DESC")
                .limit(limit));
    }

    /** A SeMS that is set up again, under any key, inherits no request. */
    private List<RequestedReview> counted(Query query) {
        return read(query).stream()
                .filter(review -> register.ofId(review.semsId()).isPresent())
                .toList();
    }

    private List<RequestedReview> read(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(ReviewRow.class, query))
                .map(ActiveObjectsReviews::review)
                .toList());
    }

    private static RequestedReview review(ReviewRow row) {
        return new RequestedReview(
                row.getID(),
                ColumnTexts.orEmpty(row.getSemsId()),
                row.getSourceId(),
                row.getTargetId(),
                StoredReasons.read(row.getReason()).get(0),
                ColumnTexts.orEmpty(row.getRequestedByKey()),
                row.getRequestedAt().toInstant(),
                Optional.ofNullable(row.getDoneByKey()),
                Optional.ofNullable(row.getDoneAt()).map(Date::toInstant));
    }
}
