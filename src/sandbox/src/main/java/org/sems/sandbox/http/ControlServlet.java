package org.sems.sandbox.http;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.bundle.RunningPlugin;
import org.sems.sandbox.kernel.HostCalls;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.KillPoints;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.platform.SandboxClock;
import org.sems.sandbox.platform.SandboxScheduler;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.velocity.VelocityTemplates;

/**
 * The sandbox's own controls, for tests; no part of Jira: counted host calls ({@code calls}), the time ({@code clock}),
 * jobs ({@code jobs}), a power cut ({@code kill}), everything
 * stored ({@code documents}, for administrators), changes of the configuration as if by hand ({@code configuration}, for administrators), template methods that were refused ({@code templates}), the plugin's state
 * ({@code plugin}). Refused to pages of other sites.
 */
final class ControlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CONFIGURATION = "PUT /configuration/";
    private final transient Services services;
    private final transient ObjectMapper json = new ObjectMapper();

    ControlServlet(Services services) {
        this.services = services;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals(services.get(Http.class).baseUrl())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "the controls are not for other sites");
            return;
        }
        Object answer;
        try {
            answer = answer(request.getMethod() + ' ' + request.getPathInfo(), request);
        } catch (DateTimeException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
            return;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        if (answer == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        json.writeValue(response.getOutputStream(), answer);
    }

    private Object answer(String what, HttpServletRequest request) throws Exception {
        HostCalls calls = services.get(HostCalls.class);
        SandboxClock clock = services.get(SandboxClock.class);
        RunningPlugin plugin = services.get(RunningPlugin.class);
        if (what.startsWith(CONFIGURATION) && isAdministrator()) {
            new ByHand(services)
                    .change(what.substring(CONFIGURATION.length()), json.readTree(request.getInputStream()));
            return Map.of();
        }
        if (what.equals("POST /users/key") && isAdministrator()) {
            JsonNode asked = json.readTree(request.getInputStream());
            return new KeyOfUser(services)
                    .change(asked.path("user").asText(), asked.path("to").asText());
        }
        switch (what) {
            case "GET /calls":
                return calls.counts();
            case "DELETE /calls":
                calls.clear();
                return Map.of();
            case "GET /clock":
                return Map.of("now", clock.instant().toString());
            case "PUT /clock":
                set(clock, json.readTree(request.getInputStream()));
                return Map.of(
                        "now",
                        clock.instant().toString(),
                        "ran",
                        services.get(SandboxScheduler.class).runDue());
            case "DELETE /clock":
                clock.reset();
                return Map.of("now", clock.instant().toString());
            case "POST /jobs":
                return Map.of("ran", ranJobs(request));
            case "PUT /kill":
                armKill(json.readTree(request.getInputStream()));
                return Map.of();
            case "DELETE /kill":
                services.get(KillPoints.class).disarm();
                return Map.of();
            case "PUT /pause":
                services.get(KillPoints.class).pause(place(json.readTree(request.getInputStream())));
                return Map.of();
            case "GET /pause":
                return Map.of("reached", services.get(KillPoints.class).isReached());
            case "DELETE /pause":
                services.get(KillPoints.class).goOn();
                return Map.of();
            case "POST /plugin/disable":
                plugin.disable();
                return state(plugin);
            case "POST /plugin/enable":
                plugin.enable();
                return state(plugin);
            case "GET /documents":
                return isAdministrator() ? services.get(DocumentStore.class).everything() : null;
            case "GET /templates":
                return Map.of("refused", services.get(VelocityTemplates.class).refusedMethods());
            case "GET /plugin":
                return state(plugin);
            default:
                return null;
        }
    }

    /** The due ones, or those of the id or runner that {@code run} names, due or not. */
    private List<String> ranJobs(HttpServletRequest request) throws IOException {
        SandboxScheduler scheduler = services.get(SandboxScheduler.class);
        JsonNode wanted = json.readTree(request.getInputStream());
        return wanted.hasNonNull("run") ? scheduler.runNow(wanted.get("run").asText()) : scheduler.runDue();
    }

    /** {@code {"at": "transition.after-commit", "times": 1}}. */
    private void armKill(JsonNode how) {
        services.get(KillPoints.class).arm(place(how), how.path("times").asInt(1));
    }

    private static String place(JsonNode how) {
        if (!how.hasNonNull("at")) {
            throw new IllegalArgumentException("at is wanted");
        }
        return how.get("at").asText();
    }

    private boolean isAdministrator() {
        return services.get(GlobalPermissionManager.class)
                .hasPermission(
                        GlobalPermissionKey.ADMINISTER,
                        services.get(JiraAuthenticationContext.class).getLoggedInUser());
    }

    /** {@code {"now": "2026-05-01T00:00:00Z"}} or {@code {"forward": "P30D"}}. */
    private static void set(SandboxClock clock, JsonNode to) {
        if (to.hasNonNull("now")) {
            clock.set(Instant.parse(to.get("now").asText()));
        } else if (to.hasNonNull("forward")) {
            clock.set(clock.instant().plus(Duration.parse(to.get("forward").asText())));
        } else {
            throw new IllegalArgumentException("now or forward is wanted");
        }
    }

    private static Object state(RunningPlugin plugin) {
        return Map.of(
                "key",
                plugin.pluginKey(),
                "version",
                plugin.version(),
                "enabled",
                plugin.isEnabled(),
                "unwired",
                plugin.bundle().unwired(),
                "unmet",
                plugin.unmetReferences(),
                "unlinked",
                plugin.unlinkedCalls());
    }
}
