package org.sems.sandbox.workflow;

import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import org.sems.sandbox.issue.IssueEvents;
import org.sems.sandbox.issue.Issues;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;
import org.sems.sandbox.workflow.SandboxWorkflow.WorkflowSubsystemParts;

/** Provides workflows, their schemes and what runs them. */
public final class WorkflowSubsystem {

    private WorkflowSubsystem() {}

    public static Engine open(Services services, Surroundings surroundings) {
        DocumentStore store = services.get(DocumentStore.class);
        Transactions transactions = services.get(Transactions.class);
        Workflows workflows =
                new Workflows(store, transactions, surroundings.clock(), SystemWorkflow.xml(surroundings.constants()));
        WorkflowSchemes schemes = new WorkflowSchemes(store, transactions);
        Engine engine = new Engine(workflows, schemes, services);
        WorkflowSubsystemParts parts =
                new WorkflowSubsystemParts(workflows, schemes, surroundings.constants(), surroundings.directory());
        services.provide(Workflows.class, workflows);
        services.provide(WorkflowSchemes.class, schemes);
        services.provide(
                WorkflowManager.class,
                StandIns.create(
                        StandInWorkflowManager.class,
                        workflows,
                        parts,
                        new StepChange(services.get(Issues.class), surroundings.clock()),
                        services.get(IssueEvents.class)));
        services.provide(IssueWorkflowManager.class, StandIns.create(StandInIssueWorkflowManager.class, engine));
        services.provide(
                WorkflowSchemeManager.class,
                StandIns.create(StandInWorkflowSchemeManager.class, schemes, surroundings.projects()));
        return engine;
    }
}
