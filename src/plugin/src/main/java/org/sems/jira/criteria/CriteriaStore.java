package org.sems.jira.criteria;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.store.ColumnTexts;
import org.sems.rating.ModelVersion;

/** Chosen and proposed model versions as rows. What decides about a change is read from the database; what gates ask, from a cache that all nodes drop on a write. */
public final class CriteriaStore {
    private final ActiveObjects ao;
    private final Clock clock;
    private final CachedReference<List<CriteriaChange>> cached;

    public CriteriaStore(ActiveObjects ao, CacheManager caches, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.cached = caches.getCachedReference(CriteriaStore.class.getName() + ".all", () -> read(Query.select()));
    }

    public Optional<CriteriaChange> find(long id) {
        return read(Query.select().where("ID = ?", (int) id)).stream().findFirst();
    }

    /** The newest first. */
    public List<CriteriaChange> all(String semsId) {
        return read(Query.select().where("SEMS_ID = ?", semsId).order("ID DESC"));
    }

    /** The one that waits to be acknowledged before it counts. */
    public Optional<CriteriaChange> proposal(String semsId) {
        return first(semsId, CriteriaChange::isProposed);
    }

    /** By which version the SeMS judges now, and who acknowledged it. */
    public Optional<CriteriaChange> inForce(String semsId) {
        return all(semsId).stream()
                .filter(CriteriaChange::isInForce)
                .max(Comparator.comparing(change -> change.inForceAt().orElseThrow()));
    }

    /** The version that counted in the SeMS at that moment. */
    public Optional<ModelVersion> inForceAt(String semsId, Instant moment) {
        return cached.get().stream()
                .filter(change -> change.semsId().equals(semsId)
                        && change.inForceAt()
                                .filter(since -> !since.isAfter(moment))
                                .isPresent())
                .max(Comparator.comparing(
                                (CriteriaChange change) -> change.inForceAt().orElseThrow())
                        .thenComparing(CriteriaChange::id))
                .map(CriteriaChange::to);
    }

    CriteriaChange choose(String semsId, ModelVersion to, String by) {
        return add(
                semsId,
                CriteriaState.CHOSEN,
                by,
                new DBParam("TO_MODEL", to.toString()),
                new DBParam("IN_FORCE_AT", now()));
    }

    CriteriaChange propose(String semsId, ModelVersion from, ModelVersion to, String by) {
        return add(
                semsId,
                CriteriaState.PROPOSED,
                by,
                new DBParam("TO_MODEL", to.toString()),
                new DBParam("FROM_MODEL", from.toString()));
    }

    CriteriaChange decide(long id, CriteriaState state, String by) {
        try {
            return ao.executeInTransaction(() -> {
                CriteriaRow row = ao.find(CriteriaRow.class, Query.select().where("ID = ?", (int) id))[0];
                row.setState(state.name());
                row.setDecidedByKey(by);
                row.setDecidedAt(now());
                if (state == CriteriaState.ACKNOWLEDGED && row.getInForceAt() == null) {
                    row.setInForceAt(now());
                }
                row.save();
                return change(row);
            });
        } finally {
            cached.reset();
        }
    }

    /** After rows were written past this store. */
    public void forget() {
        cached.reset();
    }

    private CriteriaChange add(String semsId, CriteriaState state, String by, DBParam... more) {
        DBParam[] columns = Arrays.copyOf(more, more.length + 4);
        columns[more.length] = new DBParam("SEMS_ID", semsId);
        columns[more.length + 1] = new DBParam("STATE", state.name());
        columns[more.length + 2] = new DBParam("PROPOSED_BY_KEY", by);
        columns[more.length + 3] = new DBParam("PROPOSED_AT", now());
        try {
            return ao.executeInTransaction(() -> change(ao.create(CriteriaRow.class, columns)));
        } finally {
            cached.reset();
        }
    }

    private Optional<CriteriaChange> first(String semsId, Predicate<CriteriaChange> which) {
        return all(semsId).stream().filter(which).findFirst();
    }

    private List<CriteriaChange> read(Query query) {
        return ao.executeInTransaction(() -> Arrays.stream(ao.find(CriteriaRow.class, query))
                .map(CriteriaStore::change)
                .toList());
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private static CriteriaChange change(CriteriaRow row) {
        return new CriteriaChange(
                row.getID(),
                row.getSemsId(),
                present(row.getFromModel()).map(ModelVersion::parse),
                ModelVersion.parse(row.getToModel()),
                ColumnTexts.orEmpty(row.getProposedByKey()),
                row.getProposedAt().toInstant(),
                CriteriaState.valueOf(row.getState()),
                present(row.getDecidedByKey()),
                Optional.ofNullable(row.getDecidedAt()).map(Date::toInstant),
                Optional.ofNullable(row.getInForceAt()).map(Date::toInstant));
    }

    private static Optional<String> present(String column) {
        return Optional.of(ColumnTexts.orEmpty(column)).filter(text -> !text.isEmpty());
    }
}
