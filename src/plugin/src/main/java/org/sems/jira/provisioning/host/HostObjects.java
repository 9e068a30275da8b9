package org.sems.jira.provisioning.host;

import java.util.List;
import java.util.Optional;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** One kind of Jira's configuration: see {@link org.sems.provisioning.host.Host} for what each method promises. */
public interface HostObjects {
    Kind kind();

    Optional<Existing> byId(String id);

    List<Existing> named(String name);

    String create(String name, Shape shape);

    /** Kinds without parts that can change need not do anything. */
    default void update(String id, Shape shape) {}

    void delete(String id);

    default Shape asHeld(Shape wanted) {
        return wanted;
    }

    default Shape released(Shape shape) {
        return shape;
    }

    default List<PlanMessage> uses(String id) {
        return List.of();
    }

    default List<PlanMessage> obstacles(String id, Shape target) {
        return List.of();
    }
}
