package org.sems.sandbox.webwork;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import webwork.action.Action;
import webwork.action.ActionSupport;
import webwork.action.IllegalArgumentAware;

/** Puts request parameters into an action by its setters; what cannot be converted becomes an error of the field. */
final class ActionParameters {
    private static final Set<String> NOT_FOR_REQUESTS =
            Set.of("setCommand", "setErrors", "setErrorMessages", "setReasons");

    private ActionParameters() {}

    static void set(Action action, Map<String, String[]> parameters) throws ReflectiveOperationException {
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            Optional<Method> setter = setter(action.getClass(), parameter.getKey());
            if (setter.isPresent()) {
                set(action, setter.get(), parameter.getKey(), parameter.getValue());
            }
        }
    }

    private static void set(Action action, Method setter, String name, String[] values)
            throws ReflectiveOperationException {
        try {
            setter.invoke(action, convert(setter.getParameterTypes()[0], values));
        } catch (IllegalArgumentException e) {
            if (!(action instanceof IllegalArgumentAware aware)) {
                throw e;
            }
            aware.addIllegalArgumentException(name, e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private static Optional<Method> setter(Class<?> type, String parameter) {
        if (parameter.isEmpty() || !parameter.chars().allMatch(Character::isJavaIdentifierPart)) {
            return Optional.empty();
        }
        String name = "set" + Character.toUpperCase(parameter.charAt(0)) + parameter.substring(1);
        if (NOT_FOR_REQUESTS.contains(name)) {
            return Optional.empty();
        }
        return Stream.of(type.getMethods())
                .filter(m -> m.getName().equals(name)
                        && m.getParameterCount() == 1
                        && !m.isBridge()
                        && m.getDeclaringClass() != ActionSupport.class)
                .filter(m -> isConvertible(m.getParameterTypes()[0]))
                .findFirst();
    }

    private static boolean isConvertible(Class<?> type) {
        return Set.of(
                        String.class,
                        String[].class,
                        Long.class,
                        long.class,
                        Integer.class,
                        int.class,
                        Boolean.class,
                        boolean.class,
                        Long[].class)
                .contains(type);
    }

    private static Object convert(Class<?> type, String[] values) {
        if (type == String[].class) {
            return values;
        } else if (type == Long[].class) {
            return Stream.of(values)
                    .filter(v -> !v.isBlank())
                    .map(v -> (Long) convert(Long.class, new String[] {v}))
                    .toArray(Long[]::new);
        }
        String value = values[0].trim();
        if (type == String.class) {
            return values[0];
        } else if (type == Boolean.class || type == boolean.class) {
            return Boolean.valueOf(value.equals("true") || value.equals("on"));
        } else if (value.isEmpty() && !type.isPrimitive()) {
            return null;
        }
        try {
            return type == Long.class || type == long.class
                    ? (Object) Long.valueOf(value)
                    : (Object) Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is not a number", e);
        }
    }
}
