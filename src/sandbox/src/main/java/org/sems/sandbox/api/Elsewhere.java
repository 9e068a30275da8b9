package org.sems.sandbox.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.api.json.Json;

/** Names what Jira's REST has and the sandbox has not. */
public final class Elsewhere {

    private Elsewhere() {}

    private static Map<String, Object> body(String method, String path) {
        return Json.object(
                "errorMessages", List.of("not part of the sandbox: " + method + " " + path), "errors", Map.of());
    }

    /** For the parts of version 2 that are missing. */
    @Provider
    public static final class WithinVersion2 implements ExceptionMapper<ClientErrorException> {
        @Context
        private Request request;

        @Context
        private UriInfo address;

        @Override
        public Response toResponse(ClientErrorException failure) {
            int status = failure.getResponse().getStatus();
            return status == 404 || status == 405
                    ? Reply.response(501, body(request.getMethod(), "/rest/api/2/" + address.getPath()))
                    : Reply.response(
                            status,
                            Json.object(
                                    "errorMessages",
                                    List.of(String.valueOf(failure.getMessage())),
                                    "errors",
                                    Map.of()));
        }
    }

    /** {@code /rest/api/latest} is version 2. */
    public static final class Latest extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            request.getRequestDispatcher("/rest/api/2" + (request.getPathInfo() == null ? "" : request.getPathInfo()))
                    .forward(request, response);
        }
    }

    /** For other versions. */
    public static final class OtherVersions extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(Json.write(body(request.getMethod(), request.getRequestURI())));
        }
    }
}
