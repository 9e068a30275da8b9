package org.sems.sandbox.api.control;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Place;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.constants.Constants;
import org.sems.sandbox.issue.edit.PlainEdits;
import org.sems.sandbox.project.Projects;
import org.sems.sandbox.store.Transactions;

/**
 * An issue straight into the store and the index, in any status: no workflow, validator, function or event, as in a
 * project import.
 */
@Path("import")
public final class ImportedIssues {
    private final Controls controls;
    private final Projects projects;
    private final Constants constants;
    private final PlainEdits edits;
    private final Transactions transactions;

    ImportedIssues(
            Controls controls, Projects projects, Constants constants, PlainEdits edits, Transactions transactions) {
        this.controls = controls;
        this.projects = projects;
        this.constants = constants;
        this.edits = edits;
        this.transactions = transactions;
    }

    /** Project by key, issue type, status and resolution by name, fields as in Jira's REST. A list of {@code issues} is planted as a whole or not at all. */
    @POST
    public Response plant(String body) {
        return controls.run(
                201,
                body,
                (wanted, user) -> wanted.containsKey("issues")
                        ? object(
                                "issues",
                                transactions.call(() -> Json.list("issues", wanted.get("issues")).stream()
                                        .map(one -> planted(Json.map("issues", one), user))
                                        .toList()))
                        : planted(wanted, user));
    }

    private Map<String, Object> planted(Map<String, Object> wanted, ApplicationUser user) {
        Project project = Json.text(wanted, "project")
                .flatMap(projects::byKey)
                .orElseThrow(() -> Refused.because(400, "project is wanted"));
        IssueType type = project.getIssueTypes().stream()
                .filter(one -> one.getName().equals(wanted.get("type")))
                .findFirst()
                .orElseThrow(() -> Refused.because(400, "type is wanted"));
        Status status = constants.statuses().stream()
                .filter(one -> one.getName().equals(wanted.get("status")))
                .findFirst()
                .orElseThrow(() -> Refused.because(400, "status is wanted"));
        MutableIssue draft = draft(wanted, project, type, user);
        draft.setStatusId(status.getId());
        Json.text(wanted, "resolution")
                .ifPresent(name -> draft.setResolutionId(constants.resolutions().stream()
                        .filter(one -> one.getName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refused.because(400, "There is no resolution " + name + "."))
                        .getId()));
        edits.plant(draft, user);
        return object("id", draft.getId().toString(), "key", draft.getKey());
    }

    private MutableIssue draft(Map<String, Object> wanted, Project project, IssueType type, ApplicationUser user) {
        Map<String, Object> fields = new HashMap<>(Json.child(wanted, "fields"));
        Optional.ofNullable(wanted.get("summary")).ifPresent(summary -> fields.put("summary", summary));
        MutableIssue draft = edits.draft(project, type.getId());
        draft.setReporter(user);
        Controls.refuse(
                edits.set(user, draft, controls.input(Map.of("fields", fields), Place.of(project, type), user)));
        return draft;
    }
}
