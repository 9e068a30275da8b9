package org.sems.rating;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

final class ListedRiskModels implements RiskModels {

    private final NavigableMap<ModelVersion, RiskModel> models = new TreeMap<>();

    ListedRiskModels(Collection<RiskModel> listed) {
        for (RiskModel model : listed) {
            if (models.put(model.id(), model) != null) {
                throw new IllegalArgumentException("twice: " + model.id());
            }
        }
    }

    @Override
    public Optional<RiskModel> find(ModelVersion id) {
        return Optional.ofNullable(models.get(id));
    }

    @Override
    public List<RiskModel> all() {
        return List.copyOf(models.values());
    }

    @Override
    public Optional<RiskModel> newest(String key) {
        List<RiskModel> versions = versionsOf(key);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    @Override
    public List<RiskModel> versionsOf(String key) {
        return models.values().stream()
                .filter(model -> model.id().key().equals(key))
                .toList();
    }
}
