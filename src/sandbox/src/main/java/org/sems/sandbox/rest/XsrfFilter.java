package org.sems.sandbox.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Refuses a POST that a form of another site could send, unless a header says that no form sent it. */
final class XsrfFilter implements ContainerRequestFilter {
    private static final List<MediaType> OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("X-Atlassian-Token");
        boolean noCheck = "no-check".equals(header) || "nocheck".equals(header);
        if (request.getMethod().equals(HttpMethod.POST) && !noCheck && couldBeForm(request.getMediaType())) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("XSRF check failed")
                    .build());
        }
    }

    private static boolean couldBeForm(MediaType type) {
        return type == null || OF_FORMS.stream().anyMatch(t -> t.isCompatible(type));
    }
}
