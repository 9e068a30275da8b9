package org.sems.jira.heatmap;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Answers;

/** {@code GET /rest/sems/1.0/heatmap?project=HQ&stage=residual}: counts only what the asking user may see. */
@Path("/heatmap")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class HeatmapResource {

    private final DrawHeatmap draw;
    private final HeatmapScopes scopes;
    private final Actor actor;
    private final Answers answers;

    @Inject
    public HeatmapResource(DrawHeatmap draw, HeatmapScopes scopes, Actor actor, Answers answers) {
        this.draw = draw;
        this.scopes = scopes;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response heatmap(
            @QueryParam("project") String project,
            @QueryParam("sems") String sems,
            @QueryParam("jql") String jql,
            @QueryParam("stage") String stage,
            @QueryParam("withClosed") String withClosed,
            @Context HttpServletRequest request) {
        return answers.answer(() -> {
            actor.loggedIn();
            return draw.heatmap(
                    HeatmapRequest.of(project, sems, jql, stage, withClosed),
                    new HeatmapJson(request.getContextPath()));
        });
    }

    /** What the asking user can choose from. */
    @GET
    @Path("/scopes")
    public Response scopes() {
        return answers.answer(() -> {
            actor.loggedIn();
            return scopes.visible();
        });
    }
}
