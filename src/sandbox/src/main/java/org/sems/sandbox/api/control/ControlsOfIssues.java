package org.sems.sandbox.api.control;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.sems.sandbox.api.Reply;
import org.sems.sandbox.api.json.FieldsIn;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.issue.Surroundings;
import org.sems.sandbox.issue.edit.IssueWriter;
import org.sems.sandbox.issue.edit.PlainEdits;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.store.Transactions;

/** Puts the controls of issues at their addresses. */
public final class ControlsOfIssues {

    private ControlsOfIssues() {}

    public static void open(Services services, Reply reply, FieldsIn fieldsIn) {
        Http http = services.get(Http.class);
        Controls controls = new Controls(reply, services.get(Users.class), fieldsIn);
        PlainEdits edits = new PlainEdits(Surroundings.of(services), services.get(IssueWriter.class));
        FromHere fromHere = new FromHere(http.baseUrl());
        http.rest(
                "/sandbox/app",
                fromHere,
                new OtherApps(
                        controls,
                        services.get(IssueService.class),
                        services.get(IssueManager.class),
                        services.get(WorkflowManager.class),
                        edits));
        http.rest(
                "/sandbox/issues",
                fromHere,
                new ImportedIssues(
                        controls,
                        services.get(Projects.class),
                        services.get(Constants.class),
                        edits,
                        services.get(Transactions.class)));
    }
}
