package org.sems.sandbox.api;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.constants.Constants;

/** What issues are made of: types, statuses and their categories, priorities, resolutions, security levels. */
@Path("")
public final class ConstantsResource {
    private final Reply reply;
    private final Constants constants;
    private final StatusCategoryManager categories;
    private final IssueSecurityLevelManager levels;
    private final Shapes shapes;

    public ConstantsResource(
            Reply reply,
            Constants constants,
            StatusCategoryManager categories,
            IssueSecurityLevelManager levels,
            Shapes shapes) {
        this.reply = reply;
        this.constants = constants;
        this.categories = categories;
        this.levels = levels;
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
    @Path("statuscategory")
    public Response statusCategories() {
        return reply.to(user ->
                categories.getStatusCategories().stream().map(shapes::category).toList());
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

    @GET
    @Path("securitylevel/{id: \\d{1,18}}")
    public Response securityLevel(@PathParam("id") long id) {
        return reply.to(user -> {
            IssueSecurityLevel level = levels.getSecurityLevel(id);
            return shapes.securityLevel(found(Optional.ofNullable(level)));
        });
    }

    private static <T> T found(Optional<T> constant) {
        return constant.orElseThrow(() -> Refused.because(404, "There is no such constant, or you may not see it."));
    }
}
