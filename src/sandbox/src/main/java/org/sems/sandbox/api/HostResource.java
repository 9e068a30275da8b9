package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.portal.PortalPage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.api.json.Dates;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.dashboard.Dashboards;
import org.sems.sandbox.filter.Filters;
import org.sems.sandbox.web.search.IssueSearch;

/** The host itself, and what hangs on no project: filters and dashboards. */
@Path("")
public final class HostResource {
    private final Reply reply;
    private final String baseUrl;
    private final Clock clock;
    private final Filters filters;
    private final Dashboards dashboards;
    private final IssueSearch search;
    private final Shapes shapes;

    public HostResource(
            Reply reply,
            String baseUrl,
            Clock clock,
            Filters filters,
            Dashboards dashboards,
            IssueSearch search,
            Shapes shapes) {
        this.reply = reply;
        this.baseUrl = baseUrl;
        this.clock = clock;
        this.filters = filters;
        this.dashboards = dashboards;
        this.search = search;
        this.shapes = shapes;
    }

    /** Says what a client of Jira 11 expects, and in its title that this is none. */
    @GET
    @Path("serverInfo")
    public Response serverInfo() {
        return reply.toAnyone(() -> object(
                "baseUrl",
                baseUrl,
                "version",
                "11.3.0",
                "versionNumbers",
                List.of(11, 3, 0),
                "deploymentType",
                "Server",
                "buildNumber",
                1103000,
                "serverTime",
                Dates.moment(Date.from(clock.instant())),
                "serverTitle",
                "Sandbox: this is not Jira"));
    }

    @GET
    @Path("filter/{id: \\d{1,18}}")
    public Response filter(@PathParam("id") long id) {
        return reply.to(
                user -> json(
                        filters.byId(id, user)
                                .orElseThrow(
                                        () -> Refused.because(
                                                400,
                                                "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed."))));
    }

    private Map<String, Object> json(SearchRequest filter) {
        String jql = search.textOf(filter.getQuery());
        return object(
                "self",
                shapes.self("filter/" + filter.getId()),
                "id",
                filter.getId().toString(),
                "name",
                filter.getName(),
                "description",
                filter.getDescription(),
                "owner",
                shapes.user(filter.getOwner()),
                "jql",
                jql,
                "viewUrl",
                baseUrl + "/issues/?filter=" + filter.getId());
    }

    @GET
    @Path("dashboard")
    public Response dashboards() {
        return reply.to(user -> {
            List<Map<String, Object>> all =
                    dashboards.visibleTo(user).stream().map(this::json).toList();
            return object("startAt", 0, "maxResults", all.size(), "total", all.size(), "dashboards", all);
        });
    }

    @GET
    @Path("dashboard/{id: \\d{1,18}}")
    public Response dashboard(@PathParam("id") long id) {
        return reply.to(user -> json(dashboards
                .byId(id, user)
                .orElseThrow(() -> Refused.because(404, "The dashboard with id '" + id + "' does not exist."))));
    }

    private Map<String, Object> json(PortalPage page) {
        return object(
                "id",
                page.getId().toString(),
                "name",
                page.getName(),
                "self",
                shapes.self("dashboard/" + page.getId()),
                "view",
                baseUrl + "/secure/Dashboard.jspa?selectPageId=" + page.getId());
    }
}
