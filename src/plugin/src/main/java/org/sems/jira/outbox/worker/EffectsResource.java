package org.sems.jira.outbox.worker;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
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
import org.sems.jira.access.SemsAccess;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;
import org.sems.jira.rest.Parameter;

/** Effects on other records that are not done yet, for those who read the ledger; an administrator may have one tried again at once. */
@Path("effects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EffectsResource {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 100;
    private final Answers answers;
    private final Actor actor;
    private final SemsAccess semsAccess;
    private final ListEffects effects;

    @Inject
    public EffectsResource(Answers answers, Actor actor, SemsAccess semsAccess, ListEffects effects) {
        this.answers = answers;
        this.actor = actor;
        this.semsAccess = semsAccess;
        this.effects = effects;
    }

    /** The oldest first. For later ones ask again with {@code after} as {@code next} was. */
    @GET
    @LicensedOnly
    public Response waiting(
            @QueryParam("sems") @DefaultValue("") String sems,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("limit") @DefaultValue("") String limit) {
        return answers.answer(() -> {
            semsAccess.mayReadLedger(sems);
            long last = Parameter.wholeNumber("after", after, 0);
            return effects.page(sems, last, (int)
                    Math.max(1, Math.min(Parameter.wholeNumber("limit", limit, USUAL_PAGE), LONGEST_PAGE)));
        });
    }

    @POST
    @AdminOnly
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id) {
        return answers.answer(() -> {
            actor.administrator();
            return effects.retry(Parameter.wholeNumber("id", id));
        });
    }
}
