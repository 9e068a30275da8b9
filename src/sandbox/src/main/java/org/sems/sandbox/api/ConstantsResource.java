package org.sems.sandbox.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.constants.Constants;

/** What issues are made of: types, statuses, priorities, resolutions. */
@Path("")
public final class ConstantsResource {
    private final Reply reply;
    private final Constants constants;
    private final Shapes shapes;

    public ConstantsResource(Reply reply, Constants constants, Shapes shapes) {
        this.reply = reply;
        this.constants = constants;
        this.shapes = shapes;
    }

    @GET
    @Path("issuetype")
    public Response issueTypes() {
        return reply.to(
                user -> constants.issueTypes().stream().map(shapes::issueType).toList());
    }

    @GET
    @Path("issuetype/{id}")
    public Response issueType(@PathParam("id") String id) {
        return reply.to(user -> shapes.issueType(found(constants.issueType(id))));
    }

    @GET
    @Path("status")
    public Response statuses() {
        return reply.to(
                user -> constants.statuses().stream().map(shapes::status).toList());
    }

    @GET
    @Path("status/{idOrName}")
    public Response status(@PathParam("idOrName") String idOrName) {
        return reply.to(user -> shapes.status(found(constants.statuses().stream()
                .filter(each -> each.getId().equals(idOrName) || each.getName().equals(idOrName))
                .findFirst())));
    }

    @GET
    @Path("priority")
    public Response priorities() {
        return reply.to(user -> constants.priorities().stream()
                .map(each -> shapes.constant("priority", each))
                .toList());
    }

    @GET
    @Path("resolution")
    public Response resolutions() {
        return reply.to(user -> constants.resolutions().stream()
                .map(each -> shapes.constant("resolution", each))
                .toList());
    }

    private static <T> T found(Optional<T> constant) {
        return constant.orElseThrow(() -> Refused.because(404, "There is no such constant, or you may not see it."));
    }
}
