package org.sems.provisioning.host;

import java.util.List;
import java.util.Optional;
import org.sems.provisioning.release.GatedWorkflows;

/**
 * The host's configuration. Shapes that come from it name other objects by id; shapes given to it must do so, too.
 * Every change is a step of its own: the host may crash after any of them.
 */
public interface Host {
    Optional<Existing> byId(Kind kind, String id);

    /** Objects of that name, case ignored, in the host's order. */
    List<Existing> named(Kind kind, String name);

    /** The scheme that a project has now; empty if it has none of that kind. */
    Optional<Existing> assigned(Kind scheme, String project);

    /** @return the id of the new object */
    String create(Kind kind, String name, Shape shape);

    /**
     * Changes the object to what the shape says, except for its content; a part without values is removed. Options are
     * added, never removed.
     */
    void update(Kind kind, String id, Shape shape);

    /** A shape as the host would hold it, where it rewrites what it is given, such as a query. */
    Shape asHeld(Kind kind, Shape wanted);

    /** What is left of a workflow's shape when it is released: see {@link GatedWorkflows#release}. */
    Shape released(Shape workflow);

    /** @param id empty: the host's default scheme, or none */
    void assign(Kind scheme, String project, String id);

    void delete(Kind kind, String id);

    /** Why an object must not be deleted; empty if it may. */
    List<PlanMessage> uses(Kind kind, String id);

    /**
     * Why an object cannot become what the shape says now, such as somebody's unpublished draft of it; codes begin with
     * {@code obstacle.}. Messages with other codes block nothing: they say what else is needed, such as records that
     * are moved.
     */
    List<PlanMessage> obstacles(Kind kind, String id, Shape target);

    /** Why the project cannot get a scheme of that shape now, such as issues that would change their workflow. */
    List<PlanMessage> obstaclesToAssign(Kind scheme, String project, Shape shape);

    /** The key under which people know a project; its id if the project is gone. */
    String projectKey(String project);

    boolean hasIssues(String project, String issueType);
}
