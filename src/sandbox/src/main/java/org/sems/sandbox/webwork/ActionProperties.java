package org.sems.sandbox.webwork;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Lets {@code $name} of a view find the action's {@code getName} or {@code isName}, as WebWork's value stack does. */
record ActionProperties(Object action) implements Function<String, Object> {

    @Override
    public Object apply(String name) {
        if (name.isEmpty() || name.equals("class")) {
            return null;
        }
        String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        for (String prefix : new String[] {"get", "is"}) {
            try {
                Method getter = action.getClass().getMethod(prefix + end);
                return getter.invoke(action);
            } catch (NoSuchMethodException e) {
                // the other prefix, or none
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return null;
    }
}
