package org.sems.sandbox.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sems.sandbox.api.json.Refused;
import org.sems.sandbox.kernel.NotPartOfSandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes every answer of the REST: what was asked for, or why not in Jira's shape, and never a stack trace. */
public final class Reply {
    private static final Logger LOG = LoggerFactory.getLogger(Reply.class);
    private final JiraAuthenticationContext authentication;

    public Reply(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** What a resource does for a user who is logged in. */
    @FunctionalInterface
    public interface ForUser {
        Object answer(ApplicationUser user) throws Exception;
    }

    public Response to(ForUser question) {
        return to(200, question);
    }

    /** @param success the status of an answer that is not null; null is 204 */
    public Response to(int success, ForUser question) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? response(
                        401,
                        Refused.because(
                                        401,
                                        "You are not authenticated. Authentication required to perform this operation.")
                                .body())
                : answer(success, () -> question.answer(user));
    }

    public Response toAnyone(Callable<Object> question) {
        return answer(200, question);
    }

    private static Response answer(int success, Callable<Object> question) {
        try {
            Object answer = question.call();
            return answer == null
                    ? Response.noContent().build()
                    : answer instanceof Response.Status status
                            ? Response.status(status).build()
                            : response(success, answer);
        } catch (Refused refused) {
            return response(refused.status(), refused.body());
        } catch (NotPartOfSandbox missing) {
            return response(501, Refused.because(501, missing.getMessage()).body());
        } catch (Exception failure) { // last resort: a client gets an id, the log the rest
            String id = UUID.randomUUID().toString();
            LOG.error("REST failed [{}]", id, failure);
            return response(
                    500,
                    Map.of("errorMessages", List.of("Internal server error, logged as " + id), "errors", Map.of()));
        }
    }

    static Response response(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
    }
}
