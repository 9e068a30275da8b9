package org.sems.jira.effect;

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
import org.sems.jira.duty.Readers;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;

/** Effects on other records that are not done yet, for those who read the ledger; an administrator may have one tried again at once. */
@Path("effects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class EffectsResource {
    private static final int LONGEST_PAGE = 100;
    private final Answers answers;
    private final Actor actor;
    private final Readers readers;
    private final ListEffects effects;

    @Inject
    public EffectsResource(Answers answers, Actor actor, Readers readers, ListEffects effects) {
        this.answers = answers;
        this.actor = actor;
        this.readers = readers;
        this.effects = effects;
    }

    /** The oldest first. For later ones ask again with {@code after} as {@code next} was. */
    @GET
    @LicensedOnly
    public Response waiting(@QueryParam("sems") @DefaultValue("") String sems, @QueryParam("after") @DefaultValue("0") long after,
                            @QueryParam("limit") @DefaultValue("50") int limit) {
        return answers.to(() -> {
            readers.mayReadLedger(sems);
            return effects.after(sems, after, Math.max(1, Math.min(limit, LONGEST_PAGE)));
        });
    }

    @POST
    @AdminOnly
    @Path("{id}/retry")
    public Response retry(@PathParam("id") long id) {
        return answers.to(() -> {
            actor.administrator();
            return effects.retry(id);
        });
    }
}
