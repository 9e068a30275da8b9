package org.sems.sems;

import java.util.List;
import org.sems.criteria.ToleranceLine;
import org.sems.rating.ModelVersion;

/**
 * @param id        a UUID: it survives a change of key, name and profile; a SeMS that is set up after a removal has another one
 * @param profile   key of the catalogue's profile that it was set up with
 * @param projects  project keys
 * @param riskModel the model version that new ratings are given under
 */
public record Sems(
        String id,
        String key,
        String name,
        String profile,
        List<String> projects,
        ModelVersion riskModel,
        ToleranceLine tolerance) {

    public Sems {
        projects = List.copyOf(projects);
    }

    public boolean covers(String projectKey) {
        return projects.contains(projectKey);
    }
}
