package org.sems.sems;

import java.util.List;
import java.util.Optional;

/** The SeMS that have been set up. A project belongs to at most one. */
public interface SemsRegister {

    List<Sems> all();

    Optional<Sems> find(String key);

    Optional<Sems> ofProject(String projectKey);

    /** Empty for one that was removed. */
    default Optional<Sems> ofId(String id) {
        return all().stream().filter(sems -> sems.id().equals(id)).findFirst();
    }
}
