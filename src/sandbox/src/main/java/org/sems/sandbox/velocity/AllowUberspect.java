package org.sems.sandbox.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureIntrospectorImpl;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/** Finds methods for Velocity: only those of the allow-list, and remembers which results are HTML already. */
public final class AllowUberspect extends SecureUberspector implements RuntimeServicesAware {
    static final String ALLOW_LIST = "sandbox.allow-list";
    private RuntimeServices runtime;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        runtime = services;
    }

    @Override
    public void init() {
        AllowList allowed = (AllowList) runtime.getApplicationAttribute(ALLOW_LIST);
        String[] classes = runtime.getConfiguration().getStringArray(RuntimeConstants.INTROSPECTOR_RESTRICT_CLASSES);
        String[] packages = runtime.getConfiguration().getStringArray(RuntimeConstants.INTROSPECTOR_RESTRICT_PACKAGES);
        introspector = new SecureIntrospectorImpl(classes, packages, log) {
            @Override
            public Method getMethod(Class type, String name, Object[] parameters) {
                Method method = super.getMethod(type, name, parameters);
                return method == null || !allowed.allows(type, method) ? null : method;
            }
        };
    }

    @Override
    public VelMethod getMethod(Object object, String name, Object[] arguments, Info info) throws Exception {
        VelMethod found = super.getMethod(object, name, arguments, info);
        Method method =
                found == null || object == null ? null : introspector.getMethod(object.getClass(), name, arguments);
        return method != null && isHtml(object.getClass(), method) ? new HtmlMethod(found) : found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object object, String name, Info info) throws Exception {
        VelPropertyGet found = super.getPropertyGet(object, name, info);
        if (found == null || object instanceof Map) {
            return found;
        }
        Method method = introspector.getMethod(object.getClass(), found.getMethodName(), new Object[0]);
        return method != null && isHtml(object.getClass(), method) ? new HtmlProperty(found) : found;
    }

    private static boolean isHtml(Class<?> type, Method method) {
        return method.getName().endsWith("Html") || isMarked(type, method);
    }

    private static boolean isMarked(Class<?> type, Method method) {
        if (type == null) {
            return false;
        }
        try {
            if (type.getDeclaredMethod(method.getName(), method.getParameterTypes())
                    .isAnnotationPresent(HtmlSafe.class)) {
                return true;
            }
        } catch (NoSuchMethodException e) {
            // declared further up
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isMarked(parent, method)) {
                return true;
            }
        }
        return isMarked(type.getSuperclass(), method);
    }

    private record HtmlMethod(VelMethod method) implements VelMethod {
        @Override
        public Object invoke(Object object, Object[] parameters) throws Exception {
            Object value = method.invoke(object, parameters);
            return value == null ? null : new SafeHtml(value);
        }

        @Override
        public boolean isCacheable() {
            return method.isCacheable();
        }

        @Override
        public String getMethodName() {
            return method.getMethodName();
        }

        @Override
        public Class<?> getReturnType() {
            return SafeHtml.class;
        }
    }

    private record HtmlProperty(VelPropertyGet property) implements VelPropertyGet {
        @Override
        public Object invoke(Object object) throws Exception {
            Object value = property.invoke(object);
            return value == null ? null : new SafeHtml(value);
        }

        @Override
        public boolean isCacheable() {
            return property.isCacheable();
        }

        @Override
        public String getMethodName() {
            return property.getMethodName();
        }
    }
}
