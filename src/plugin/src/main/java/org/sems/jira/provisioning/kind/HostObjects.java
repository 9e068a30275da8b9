package org.sems.jira.provisioning.kind;

import java.util.List;
import java.util.Optional;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.Shape;
import org.sems.provision.Words;

/** One kind of Jira's configuration: see {@link org.sems.provision.Host} for what each method promises. */
public interface HostObjects {
    Kind kind();

    Optional<Present> byId(String id);

    List<Present> named(String name);

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

    default List<Words> uses(String id) {
        return List.of();
    }

    default List<Words> obstacles(String id, Shape target) {
        return List.of();
    }
}
