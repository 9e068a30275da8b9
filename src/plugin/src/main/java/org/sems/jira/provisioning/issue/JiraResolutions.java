package org.sems.jira.provisioning.issue;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.host.HostObjects;
import org.sems.jira.provisioning.workflow.WorkflowsInUse;
import org.sems.provisioning.host.Existing;
import org.sems.provisioning.host.Kind;
import org.sems.provisioning.host.PlanMessage;
import org.sems.provisioning.host.Shape;

/** Resolutions, shared by name with the rest of Jira. */
public final class JiraResolutions implements HostObjects {
    private final ResolutionManager resolutions;
    private final WorkflowsInUse workflows;
    private final CountIssues issues;

    public JiraResolutions(ResolutionManager resolutions, WorkflowsInUse workflows, CountIssues issues) {
        this.resolutions = resolutions;
        this.workflows = workflows;
        this.issues = issues;
    }

    @Override
    public Kind kind() {
        return Kind.RESOLUTION;
    }

    @Override
    public Optional<Existing> byId(String id) {
        return Optional.ofNullable(resolutions.getResolution(id)).map(JiraResolutions::present);
    }

    @Override
    public List<Existing> named(String name) {
        return resolutions.getResolutions().stream()
                .filter(one -> one.getName().equalsIgnoreCase(name))
                .map(JiraResolutions::present)
                .toList();
    }

    @Override
    public String create(String name, Shape shape) {
        return resolutions.createResolution(name, shape.text("~description")).getId();
    }

    /** Jira asks for a successor even where no issue has the resolution. */
    @Override
    public void delete(String id) {
        String successor = resolutions.getResolutions().stream()
                .map(Resolution::getId)
                .filter(other -> !other.equals(id))
                .findFirst()
                .orElseThrow();
        resolutions.removeResolution(id, successor);
    }

    @Override
    public List<PlanMessage> uses(String id) {
        if (resolutions.getResolutions().size() == 1) {
            return List.of(PlanMessage.of("only-resolution"));
        }
        List<String> users = workflows.thatName(Kind.RESOLUTION, id);
        if (!users.isEmpty()) {
            return List.of(PlanMessage.of("in-workflows", String.join(", ", users)));
        }
        long count = issues.count("resolution = " + id);
        return count == 0 ? List.of() : List.of(PlanMessage.of("issues-with-resolution", String.valueOf(count)));
    }

    private static Existing present(Resolution resolution) {
        return Existing.of(Kind.RESOLUTION, resolution.getId(), resolution.getName(), Shape.empty());
    }
}
