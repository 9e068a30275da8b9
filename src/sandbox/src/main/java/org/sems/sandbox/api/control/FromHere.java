package org.sems.sandbox.api.control;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;

/** The controls are refused to pages of other sites. */
public final class FromHere implements ContainerRequestFilter {
    private final String baseUrl;

    FromHere(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin != null && !origin.equals(baseUrl)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN).build());
        }
    }
}
