package org.sems.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sems.problem.NotAllowed;
import org.sems.problem.Problem;
import org.sems.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what a resource method does into a response: its result (maps, lists, strings, numbers) is the body of a 200, a refusal becomes
 * {@code {code, message, details: [{code, message, where}], correlationId}} under the status that fits it.
 */
public final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final int UNAUTHORIZED = 401;
    private final Messages messages;
    private final Actor actor;

    public Answers(Messages messages, Actor actor) {
        this.messages = messages;
        this.actor = actor;
    }

    public Response answer(Work work) {
        try {
            return response(200, work.result());
        } catch (NotAllowed refused) {
            return refusal(actor.user().isPresent() ? refused.status() : UNAUTHORIZED, refused.problems());
        } catch (Refusal refused) {
            return refusal(refused.status(), refused.problems());
        } catch (Exception unexpected) { // last resort: the caller gets a correlation id and never a stack trace
            String id = correlationId();
            LOG.error("Request {} failed", id, unexpected);
            return response(500, body(List.of(Problem.of("rest.unexpected", id)), id));
        }
    }

    private Response refusal(int status, List<Problem> problems) {
        String id = correlationId();
        LOG.debug("Request {} refused with {}: {}", id, status, problems);
        return response(status, body(problems, id));
    }

    private Map<String, Object> body(List<Problem> problems, String id) {
        Map<String, Object> body = new LinkedHashMap<>(detail(problems.get(0)));
        body.remove("where");
        body.put("details", problems.stream().map(this::detail).toList());
        body.put("correlationId", id);
        return body;
    }

    private Map<String, Object> detail(Problem problem) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("code", problem.code());
        detail.put("message", messages.describe(problem));
        detail.put("where", problem.where());
        return detail;
    }

    private static Response response(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }

    private static String correlationId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** What a resource method does. */
    @FunctionalInterface
    public interface Work {

        Object result() throws Exception;
    }
}
