package org.sems.jira.criteria.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.LongConsumer;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Members;
import org.sems.jira.rest.Parameter;
import org.sems.rating.ModelVersion;

/** By which model version a SeMS judges: read by those who read its ledger, proposed by administrators and Security Managers, acknowledged by the Accountable Manager. */
@Path("criteria/{sems}")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CriteriaResource {
    private final Answers answers;
    private final AuthorizedCriteriaChanges duty;
    private final CriteriaJson words;

    @Inject
    public CriteriaResource(Answers answers, AuthorizedCriteriaChanges duty, CriteriaJson words) {
        this.answers = answers;
        this.duty = duty;
        this.words = words;
    }

    @GET
    public Response now(@PathParam("sems") String sems) {
        return answers.answer(() -> words.all(duty.sems(sems)));
    }

    /** Proposes {@code {"model": "un-5x5.3"}}: it counts once the Accountable Manager has acknowledged it. */
    @POST
    public Response propose(@PathParam("sems") String sems, InputStream body) {
        return answers.answer(() -> {
            duty.proposable(sems);
            duty.propose(sems, ModelVersion.parse(Members.text(body, "model")));
            return words.all(duty.sems(sems));
        });
    }

    @POST
    @Path("{id}/acknowledge")
    public Response acknowledge(@PathParam("sems") String sems, @PathParam("id") String id) {
        return answers.answer(() -> decided(sems, id, number -> duty.acknowledge(sems, number)));
    }

    /** With {@code {"reason": "..."}}, which the ledger keeps. */
    @POST
    @Path("{id}/decline")
    public Response decline(@PathParam("sems") String sems, @PathParam("id") String id, InputStream body) {
        return answers.answer(() -> {
            long number = Parameter.wholeNumber("id", id);
            duty.mayDecline(sems, number);
            duty.decline(sems, number, Members.text(body, "reason"));
            return words.all(duty.sems(sems));
        });
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("sems") String sems, @PathParam("id") String id) {
        return answers.answer(() -> decided(sems, id, number -> duty.withdraw(sems, number)));
    }

    private Map<String, Object> decided(String sems, String id, LongConsumer decision) {
        decision.accept(Parameter.wholeNumber("id", id));
        return words.all(duty.visible(sems));
    }
}
