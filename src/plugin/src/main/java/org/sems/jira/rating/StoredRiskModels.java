package org.sems.jira.rating;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CachedReference;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.reading.riskmodel.RiskModelYaml;
import org.sems.jira.store.ColumnTexts;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.ModelVersion;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;

/** The risk models of the catalogue and those that administrators published. */
public final class StoredRiskModels implements RiskModels {
    private final ActiveObjects ao;
    private final Catalogue catalogue;
    private final Clock clock;
    private final CachedReference<RiskModels> cached;

    public StoredRiskModels(ActiveObjects ao, Catalogue catalogue, CacheManager caches, Clock clock) {
        this.ao = ao;
        this.catalogue = catalogue;
        this.clock = clock;
        this.cached = caches.getCachedReference(StoredRiskModels.class.getName() + ".all", this::read);
    }

    @Override
    public Optional<RiskModel> find(ModelVersion id) {
        return cached.get().find(id);
    }

    @Override
    public List<RiskModel> all() {
        return cached.get().all();
    }

    @Override
    public Optional<RiskModel> newest(String key) {
        return cached.get().newest(key);
    }

    @Override
    public List<RiskModel> versionsOf(String key) {
        return cached.get().versionsOf(key);
    }

    /**
     * Publishes a version for good.
     *
     * @throws Refused with every error of the text, or {@code risk-model.exists}: ratings hold the version they were given under
     */
    public RiskModel publish(String yaml, String authorKey) {
        RiskModel model = draft(yaml);
        try {
            store(model, yaml, authorKey);
        } catch (
                RuntimeException
                        notStored) { // somebody published the same version a moment ago, or the database is away
            cached.reset();
            refuseTwin(model);
            throw notStored;
        }
        cached.reset();
        return model;
    }

    /** @throws Refused as {@link #publish}; nothing is published */
    public RiskModel draft(String yaml) {
        RiskModel model = RiskModelYaml.read(yaml, "", catalogue.levels());
        refuseTwin(model);
        return model;
    }

    /** Who published a version, and when; empty for one that was shipped. */
    public Optional<Published> published(ModelVersion id) {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(RiskModelRow.class, Query.select().where("MODEL_VERSION = ?", id.toString())))
                .map(row -> new Published(
                        ColumnTexts.orEmpty(row.getAuthorKey()),
                        row.getPublished().toInstant()))
                .findFirst());
    }

    /** @param authorKey key of the user */
    public record Published(String authorKey, Instant at) {}

    private void refuseTwin(RiskModel model) {
        if (cached.get().find(model.id()).isPresent()) {
            throw new Refused(Problem.of("risk-model.exists", model.id()));
        }
    }

    private void store(RiskModel model, String yaml, String authorKey) {
        ao.executeInTransaction(() -> {
            RiskModelRow row = ao.create(
                    RiskModelRow.class, new DBParam("MODEL_VERSION", model.id().toString()));
            row.setYaml(yaml);
            row.setAuthorKey(authorKey);
            row.setPublished(Date.from(clock.instant()));
            row.save();
            return null;
        });
    }

    private RiskModels read() {
        List<RiskModel> all = new ArrayList<>(catalogue.riskModels().all());
        ao.executeInTransaction(() -> {
            for (RiskModelRow row : ao.find(RiskModelRow.class)) {
                RiskModel model = RiskModelYaml.read(row.getYaml(), row.getModelVersion(), catalogue.levels());
                if (catalogue.riskModels().find(model.id()).isEmpty()) {
                    all.add(model);
                }
            }
            return null;
        });
        return RiskModels.of(all);
    }
}
