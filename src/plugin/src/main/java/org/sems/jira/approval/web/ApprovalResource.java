package org.sems.jira.approval.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.sems.jira.access.VisibleRecords;
import org.sems.jira.approval.Approvals;
import org.sems.jira.approval.text.ApprovalJson;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Members;
import org.sems.jira.rest.Parameter;
import org.sems.problem.NotFound;
import org.sems.problem.Problem;

/** What was approved of a record, for users who may browse it. */
@Path("approvals")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ApprovalResource {
    private final Answers answers;
    private final Actor actor;
    private final Approvals approvals;
    private final CounterSign counterSign;
    private final Tools tools;

    @Inject
    public ApprovalResource(Answers answers, Actor actor, Approvals approvals, CounterSign counterSign, Tools tools) {
        this.answers = answers;
        this.actor = actor;
        this.approvals = approvals;
        this.counterSign = counterSign;
        this.tools = tools;
    }

    @GET
    public Response ofRecord(@QueryParam("issue") @DefaultValue("") String issue) {
        return answers.answer(() -> {
            actor.loggedIn();
            long id = tools.records()
                    .find(issue)
                    .orElseThrow(() -> new NotFound(Problem.of("approval.no-such-record", issue)))
                    .getId();
            return approvals.ofRecord(id).stream().map(tools.words()::write).toList();
        });
    }

    @POST
    @Path("{id}/counter-sign")
    public Response counterSign(@PathParam("id") String id) {
        return answers.answer(() -> tools.words().write(counterSign.sign(Parameter.wholeNumber("id", id))));
    }

    /** {@code {"reason": "..."}} */
    @POST
    @Path("{id}/decline")
    public Response decline(@PathParam("id") String id, InputStream body) {
        return answers.answer(() -> {
            actor.loggedIn();
            return tools.words()
                    .write(tools.decline().decline(Parameter.wholeNumber("id", id), Members.text(body, "reason")));
        });
    }

    /** What finds records, declines, and translates approvals. */
    public record Tools(VisibleRecords records, DeclineCounterSignature decline, ApprovalJson words) {}
}
