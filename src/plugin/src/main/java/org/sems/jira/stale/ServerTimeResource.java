package org.sems.jira.stale;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import org.sems.jira.rest.Answers;

/**
 * The server's time, for clients that say later when they were shown something: {@code {"serverTime": milliseconds
 * since 1970}}.
 */
@Path("server-time")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class ServerTimeResource {
    private final Answers answers;
    private final Clock clock;

    @Inject
    public ServerTimeResource(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    public Response serverTime() {
        return answers.answer(() -> Map.of("serverTime", clock.millis()));
    }
}
