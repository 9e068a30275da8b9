package org.sems.sandbox.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.Services;

/** Jira's annotations for access, of the method before those of the class; without one, licensed users only. */
final class AccessFilter implements ContainerRequestFilter {
    private static final List<Class<? extends Annotation>> KNOWN = List.of(
            SystemAdminOnly.class,
            AdminOnly.class,
            LicensedOnly.class,
            AnonymousSiteAccess.class,
            UnrestrictedAccess.class);

    private final Services services;

    @Context
    private ResourceInfo resource;

    AccessFilter(Services services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<? extends Annotation> access = access();
        if (access == UnrestrictedAccess.class || access == AnonymousSiteAccess.class) {
            return;
        }
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        if (user == null) {
            refuse(request, Response.Status.UNAUTHORIZED, "Client must be authenticated to access this resource.");
        } else if (!may(user, access)) {
            refuse(request, Response.Status.FORBIDDEN, "Client must be authorised to access this resource.");
        }
    }

    private boolean may(ApplicationUser user, Class<? extends Annotation> access) {
        Directory directory = services.get(Directory.class);
        if (access == SystemAdminOnly.class) {
            return directory.isSystemAdmin(user);
        }
        return access == AdminOnly.class
                ? directory.isAdmin(user) || directory.isSystemAdmin(user)
                : directory.isLicensed(user);
    }

    private Class<? extends Annotation> access() {
        for (AnnotatedElement element : List.of(
                resource.getResourceMethod(),
                resource.getResourceClass(),
                resource.getResourceClass().getPackage())) {
            for (Class<? extends Annotation> known : KNOWN) {
                if (element.isAnnotationPresent(known)) {
                    return known;
                }
            }
        }
        return LicensedOnly.class;
    }

    private static void refuse(ContainerRequestContext request, Response.Status status, String message) {
        request.abortWith(Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("message", message, "status-code", status.getStatusCode()))
                .build());
    }
}
