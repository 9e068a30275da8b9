package org.sems.sandbox.webwork;

import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** What the annotations of an action's class and of the method of its command ask for. */
final class ActionMethod {
    private final Class<?> action;
    private final Optional<Method> method;

    ActionMethod(Class<?> action, String name) {
        this.action = action;
        this.method = find(action, name);
    }

    /** Whether the HTTP method may be used; without an annotation any. */
    boolean supports(String httpMethod) {
        SupportedMethods supported = annotation(SupportedMethods.class);
        return supported == null
                || Arrays.stream(supported.value()).anyMatch(m -> m.name().equals(httpMethod));
    }

    boolean needsToken() {
        return method.isPresent() && method.get().isAnnotationPresent(RequiresXsrfCheck.class);
    }

    boolean needsPasswordAgain() {
        return annotation(WebSudoRequired.class) != null
                || action.getPackage().isAnnotationPresent(WebSudoRequired.class);
    }

    private <A extends Annotation> A annotation(Class<A> type) {
        A ofMethod = method.map(m -> m.getAnnotation(type)).orElse(null);
        for (Class<?> c = action; ofMethod == null && c != null; c = c.getSuperclass()) {
            ofMethod = c.getAnnotation(type);
        }
        return ofMethod;
    }

    private static Optional<Method> find(Class<?> action, String name) {
        for (Class<?> c = action; c != null; c = c.getSuperclass()) {
            try {
                return Optional.of(c.getDeclaredMethod(name));
            } catch (NoSuchMethodException e) {
                // declared further up, or nowhere
            }
        }
        return Optional.empty();
    }
}
