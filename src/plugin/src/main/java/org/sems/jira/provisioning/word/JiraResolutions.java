package org.sems.jira.provisioning.word;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.kind.HostObjects;
import org.sems.jira.provisioning.workflow.WorkflowsInUse;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.Shape;
import org.sems.provision.Words;

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
    public Optional<Present> byId(String id) {
        return Optional.ofNullable(resolutions.getResolution(id)).map(JiraResolutions::present);
    }

    @Override
    public List<Present> named(String name) {
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
    public List<Words> uses(String id) {
        if (resolutions.getResolutions().size() == 1) {
            return List.of(Words.of("only-resolution"));
        }
        List<String> users = workflows.thatName(Kind.RESOLUTION, id);
        if (!users.isEmpty()) {
            return List.of(Words.of("in-workflows", String.join(", ", users)));
        }
        long count = issues.count("resolution = " + id);
        return count == 0 ? List.of() : List.of(Words.of("issues-with-resolution", String.valueOf(count)));
    }

    private static Present present(Resolution resolution) {
        return Present.of(Kind.RESOLUTION, resolution.getId(), resolution.getName(), Shape.empty());
    }
}
