package org.sems.sandbox.api;

import static org.sems.sandbox.api.json.Json.object;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sems.sandbox.api.json.IssueJson;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.web.search.IssueSearch;

/** Issues by JQL, as far as the user may see them. */
@Path("search")
public final class SearchResource {
    private final Reply reply;
    private final IssueSearch search;
    private final IssueJson json;

    public SearchResource(Reply reply, IssueSearch search, IssueJson json) {
        this.reply = reply;
        this.search = search;
        this.json = json;
    }

    @GET
    public Response get(
            @QueryParam("jql") String jql,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand) {
        return reply.to(user -> find(user, jql, Paging.of(startAt, maxResults), fields, words(expand)));
    }

    @POST
    public Response post(String body) {
        return reply.to(user -> {
            Map<String, Object> wanted = Json.parse(body);
            return find(
                    user,
                    Json.text(wanted, "jql").orElse(""),
                    Paging.of(wanted.get("startAt"), wanted.get("maxResults")),
                    texts(wanted.get("fields")),
                    words(texts(wanted.get("expand"))));
        });
    }

    private Map<String, Object> find(
            ApplicationUser user, String jql, Paging paging, List<String> fields, Set<String> expand) throws Exception {
        IssueSearch.Outcome outcome = search.find(user, jql == null ? "" : jql, paging.start(), paging.max());
        if (outcome.isRefused()) {
            throw new Refused(400, outcome.errors(), Map.of());
        }
        Predicate<String> wanted = IssueJson.wanted(fields, false);
        Map<String, Object> found = object(
                "expand",
                "schema,names",
                "startAt",
                paging.start(),
                "maxResults",
                paging.max(),
                "total",
                outcome.total(),
                "issues",
                paging.max() == 0
                        ? List.of()
                        : outcome.issues().stream()
                                .map(issue -> json.json(issue, user, wanted, expand))
                                .toList());
        if (!outcome.warnings().isEmpty()) {
            found.put("warningMessages", outcome.warnings());
        }
        return found;
    }

    private static List<String> texts(Object given) {
        return given == null
                ? List.of()
                : given instanceof List<?> list
                        ? list.stream().map(String::valueOf).toList()
                        : List.of(given.toString());
    }

    static Set<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
    }
}
