package org.sems.jira.provisioning.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;
import org.sems.jira.provisioning.CountIssues;

/** The issues of a workflow by their status: counted by the index for a plan, found in the database where it is decided by them. */
public final class RecordsInStatus {
    private static final int AT_ONCE = 500;
    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final IssueTypeSchemeManager issueTypes;
    private final IssueManager issues;
    private final CountIssues count;

    public RecordsInStatus(
            WorkflowManager workflows,
            WorkflowSchemeManager schemes,
            IssueTypeSchemeManager issueTypes,
            IssueManager issues,
            CountIssues count) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.issueTypes = issueTypes;
        this.issues = issues;
        this.count = count;
    }

    long count(String workflow, String status) {
        long sum = 0;
        for (Project project : projects(workflow)) {
            String types = issueTypes.getIssueTypesForScheme(issueTypes.getConfigScheme(project)).stream()
                    .map(type -> type.getId())
                    .filter(type -> schemes.getWorkflowName(project, type).equals(workflow))
                    .collect(Collectors.joining(", "));
            if (!types.isEmpty()) {
                sum += count.count(
                        "project = " + project.getId() + " AND issuetype in (" + types + ") AND status = " + status);
            }
        }
        return sum;
    }

    /** Ids of the issues in each of these statuses, archived ones too. */
    Map<String, List<Long>> find(String workflow, Collection<String> statuses) {
        Map<String, List<Long>> found = new TreeMap<>();
        for (Project project : projects(workflow)) {
            List<Long> ids = new ArrayList<>(ids(project));
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                for (Issue issue : issues.getIssueObjects(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))) {
                    if (statuses.contains(issue.getStatusId())
                            && schemes.getWorkflowName(project, issue.getIssueTypeId())
                                    .equals(workflow)) {
                        found.computeIfAbsent(issue.getStatusId(), status -> new ArrayList<>())
                                .add(issue.getId());
                    }
                }
            }
        }
        return found;
    }

    private Collection<Long> ids(Project project) {
        try {
            return issues.getIssueIdsForProject(project.getId());
        } catch (GenericEntityException e) {
            throw new IllegalStateException("issues of " + project.getKey(), e);
        }
    }

    private List<Project> projects(String workflow) {
        List<Project> projects = new ArrayList<>();
        for (WorkflowScheme scheme : schemes.getSchemesForWorkflowIncludingDrafts(workflows.getWorkflow(workflow))) {
            if (scheme instanceof AssignableWorkflowScheme assignable) {
                projects.addAll(schemes.getProjectsUsing(assignable));
            }
        }
        return projects;
    }
}
