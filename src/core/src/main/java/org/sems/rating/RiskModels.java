package org.sems.rating;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Every version of every risk model that ratings may name, shipped or published by an administrator. */
public interface RiskModels {

    Optional<RiskModel> find(ModelVersion id);

    /** By key and version. */
    List<RiskModel> all();

    Optional<RiskModel> newest(String key);

    /** From the oldest to the newest; empty if the key is unknown. */
    List<RiskModel> versionsOf(String key);

    static RiskModels of(Collection<RiskModel> models) {
        return new ListedRiskModels(models);
    }
}
