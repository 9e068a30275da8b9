package org.sems.jira.membership;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.ColumnTexts;
import org.sems.sems.Sems;

/**
 * The times of projects in SeMSs, as rows that stay. Read from the database each time: a SeMS that was removed a moment
 * ago counts no more.
 */
public final class Memberships {
    private final ActiveObjects ao;
    private final Clock clock;

    public Memberships(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The project is in the SeMS, if it is not yet. */
    void join(Sems sems, long projectId, Instant since) {
        ao.executeInTransaction(() -> {
            if (ofSems(sems.id()).stream().noneMatch(one -> one.projectId() == projectId && !one.isFormer())) {
                ao.create(
                        MembershipRow.class,
                        new DBParam("SEMS_ID", sems.id()),
                        new DBParam("SEMS_KEY", sems.key()),
                        new DBParam("TITLE", sems.name()),
                        new DBParam("PROJECT_ID", projectId),
                        new DBParam("JOINED_AT", Date.from(since)));
            }
            return null;
        });
    }

    /** From now on no project is in the SeMS. */
    void end(Sems sems) {
        ao.executeInTransaction(() -> {
            for (MembershipRow row :
                    ao.find(MembershipRow.class, Query.select().where("SEMS_ID = ? AND LEFT_AT IS NULL", sems.id()))) {
                row.setSemsKey(sems.key());
                row.setTitle(sems.name());
                row.setLeftAt(Date.from(clock.instant()));
                row.save();
            }
            return null;
        });
    }

    /** The earliest first. */
    public List<Membership> ofSems(String semsId) {
        return read("SEMS_ID = ?", List.of(semsId));
    }

    /** Of SeMSs that had the key, the earliest first. */
    public List<Membership> ofKey(String key) {
        return read("SEMS_KEY = ?", List.of(key));
    }

    /** Of projects in any SeMS, the earliest first. */
    public List<Membership> ofProjects(Collection<Long> projectIds) {
        String places = String.join(",", Collections.nCopies(projectIds.size(), "?"));
        return projectIds.isEmpty() ? List.of() : read("PROJECT_ID IN (" + places + ")", List.copyOf(projectIds));
    }

    /** How a SeMS was called, and until when it was there; empty for one that was not removed. */
    public Optional<Membership> removed(String semsId) {
        return ofSems(semsId).stream().filter(Membership::isFormer).findFirst();
    }

    private List<Membership> read(String where, List<?> values) {
        Query query = Query.select().where(where, values.toArray()).order("ID ASC");
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(MembershipRow.class, query))
                .map(Memberships::membership)
                .toList());
    }

    private static Membership membership(MembershipRow row) {
        return new Membership(
                row.getSemsId(),
                row.getSemsKey(),
                ColumnTexts.orEmpty(row.getTitle()),
                row.getProjectId(),
                row.getJoinedAt().toInstant(),
                Optional.ofNullable(row.getLeftAt()).map(Date::toInstant));
    }
}
