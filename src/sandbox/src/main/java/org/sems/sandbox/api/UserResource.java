package org.sems.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sems.sandbox.api.json.Json;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.api.json.Shapes;
import org.sems.sandbox.directory.Users;

/** Users. */
@Path("")
public final class UserResource {
    private final Reply reply;
    private final Users users;
    private final Shapes shapes;

    public UserResource(Reply reply, Users users, Shapes shapes) {
        this.reply = reply;
        this.users = users;
        this.shapes = shapes;
    }

    @GET
    @Path("myself")
    public Response myself() {
        return reply.to(shapes::user);
    }

    @GET
    @Path("user")
    public Response user(@QueryParam("username") String name, @QueryParam("key") String key) {
        return reply.to(user -> shapes.user(find(name, key)));
    }

    /** Of what Jira lets administrators change only whether the account can be used. */
    @PUT
    @Path("user")
    public Response change(@QueryParam("username") String name, @QueryParam("key") String key, String text) {
        return reply.to(user -> {
            if (!users.isAdmin(user)) {
                throw Refused.because(
                        403,
                        "You are not authorized to perform this operation. Administrator privileges are required.");
            }
            ApplicationUser found = find(name, key);
            Map<String, Object> body = Json.parse(text);
            Set<String> others = new TreeSet<>(body.keySet());
            others.remove("active");
            if (!others.isEmpty()) {
                throw Refused.because(501, "not part of the sandbox: changing of a user " + others);
            }
            if (!(body.get("active") instanceof Boolean active)) {
                throw Refused.because(400, "No value found to be changed.");
            }
            users.setActive(found.getKey(), active);
            return shapes.user(find(name, key));
        });
    }

    private ApplicationUser find(String name, String key) {
        return (name != null ? users.byName(name) : Optional.ofNullable(key).flatMap(users::byKey))
                .orElseThrow(() ->
                        Refused.because(404, "The user named '" + (name == null ? key : name) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public Response search(
            @QueryParam("username") String part,
            @QueryParam("startAt") String startAt,
            @QueryParam("maxResults") String maxResults) {
        return reply.to(user -> {
            if (part == null || part.isBlank()) {
                throw Refused.because(400, "The username query parameter was not provided");
            }
            Paging paging = Paging.of(startAt, maxResults);
            String wanted = part.toLowerCase(Locale.ROOT);
            return users.users().stream()
                    .filter(ApplicationUser::isActive)
                    .filter(each -> part.equals(".")
                            || Stream.of(
                                            each.getUsername(),
                                            each.getDisplayName(),
                                            String.valueOf(each.getEmailAddress()))
                                    .anyMatch(text ->
                                            text.toLowerCase(Locale.ROOT).contains(wanted)))
                    .skip(paging.start())
                    .limit(paging.max())
                    .map(shapes::user)
                    .toList();
        });
    }
}
