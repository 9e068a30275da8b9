package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sems.jira.provisioning.CountIssues;
import org.sems.jira.provisioning.HostObjects;
import org.sems.provision.Kind;
import org.sems.provision.Present;
import org.sems.provision.References;
import org.sems.provision.Shape;
import org.sems.provision.Words;

/**
 * Workflows, by name. An active one is changed through its draft, and only if every step that could hold issues survives with its
 * status: Jira publishes a draft without asking.
 */
public final class JiraWorkflows implements HostObjects {
    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final CountIssues issues;
    private final JiraAuthenticationContext authentication;

    public JiraWorkflows(WorkflowManager workflows, WorkflowSchemeManager schemes, CountIssues issues,
            JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.issues = issues;
        this.authentication = authentication;
    }

    @Override
    public Kind kind() {
        return Kind.WORKFLOW;
    }

    @Override
    public Optional<Present> byId(String name) {
        return workflows.getWorkflows().stream().filter(workflow -> workflow.getName().equals(name)).findFirst().map(JiraWorkflows::present);
    }

    @Override
    public List<Present> named(String name) {
        return workflows.getWorkflows().stream().filter(workflow -> workflow.getName().equalsIgnoreCase(name))
                .map(JiraWorkflows::present).toList();
    }

    @Override
    public String create(String name, Shape shape) {
        String description = shape.text("~description");
        workflows.copyWorkflow(user(), name, description, WorkflowHandle.of(name, description, parsed(shape), false));
        return name;
    }

    @Override
    public void update(String name, Shape shape) {
        JiraWorkflow live = workflows.getWorkflow(name);
        boolean active = workflows.isActive(live);
        if (active && workflows.getDraftWorkflow(name) == null) {
            workflows.createDraftWorkflow(user(), name);
        }
        workflows.updateWorkflow(user(), WorkflowHandle.of(name, live.getDescription(), parsed(shape), active));
        if (active) {
            workflows.overwriteActiveWorkflow(user(), name);
        }
    }

    @Override
    public void delete(String name) {
        workflows.deleteWorkflow(workflows.getWorkflow(name));
    }

    @Override
    public List<Words> uses(String name) {
        List<String> users = new ArrayList<>();
        for (WorkflowScheme scheme : schemes.getSchemesForWorkflowIncludingDrafts(workflows.getWorkflow(name))) {
            users.add(scheme.getName());
        }
        return users.isEmpty() ? List.of() : List.of(Words.of("in-schemes", String.join(", ", users)));
    }

    /** A draft like the live workflow or like what we want is one that we left ourselves, or one that loses nobody's work. */
    @Override
    public List<Words> obstacles(String name, Shape target) {
        List<Words> found = new ArrayList<>();
        Shape live = WorkflowShape.of(workflows.getWorkflow(name).getDescriptor());
        JiraWorkflow draft = workflows.getDraftWorkflow(name);
        if (draft != null) {
            Shape drafted = WorkflowShape.of(draft.getDescriptor());
            if (!drafted.fingerprint().equals(live.fingerprint()) && !drafted.fingerprint().equals(target.fingerprint())) {
                found.add(Words.of("obstacle.foreign-draft", name));
            }
        }
        live.parts().forEach((part, values) -> {
            if (part.startsWith("step ") && !status(values).equals(status(target.part(part)))) {
                String status = References.plain(status(values));
                if (issues.count("status = " + status) > 0) {
                    found.add(Words.of("obstacle.step-in-use", name, values.get(0)));
                }
            }
        });
        return found;
    }

    private static String status(List<String> step) {
        return step.stream().filter(value -> value.startsWith("status ")).map(value -> value.substring("status ".length())).findFirst().orElse("");
    }

    private static WorkflowDescriptor parsed(Shape shape) {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(shape.text(JiraWorkflowShapes.XML));
        } catch (FactoryException e) {
            throw new IllegalStateException("workflow text", e);
        }
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }

    private static Present present(JiraWorkflow workflow) {
        return Present.of(Kind.WORKFLOW, workflow.getName(), workflow.getName(), WorkflowShape.of(workflow.getDescriptor()));
    }
}
