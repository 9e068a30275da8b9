package org.sems.jira.nextsteps;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;

/** {@code GET /rest/sems/1.0/records/SEC-7/next-steps}: for the asking user. */
@Path("/records/{key}/next-steps")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class NextStepsResource {
    private final FindRecordSteps steps;
    private final NextStepsJson json;
    private final PanelRecords records;
    private final Answers answers;
    private final Actor actor;

    @Inject
    public NextStepsResource(
            FindRecordSteps steps, NextStepsJson json, PanelRecords records, Answers answers, Actor actor) {
        this.steps = steps;
        this.json = json;
        this.records = records;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    public Response nextSteps(@PathParam("key") String key) {
        return answers.answer(() -> {
            Issue issue = records.byKey(key, actor.loggedIn());
            return json.write(issue, steps.find(issue, actor.loggedIn()));
        });
    }
}
