package org.sems.sandbox.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cglib.proxy.CallbackHelper;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.MethodInterceptor;
import org.springframework.cglib.proxy.NoOp;

/**
 * Makes instances of stand-ins: abstract classes that implement the part of a Jira interface that is in use. What a
 * stand-in leaves abstract answers {@link NotPartOfSandbox} with the names of interface and method.
 */
public final class StandIns {
    private static final Map<Class<?>, Class<?>> MADE = new ConcurrentHashMap<>();

    private StandIns() {}

    /** The one constructor whose parameters take {@code arguments} (null fits any object type) is called. */
    public static <T> T create(Class<T> type, Object... arguments) {
        Class<?> made = MADE.computeIfAbsent(type, StandIns::make);
        Constructor<?> constructor = constructorFor(type, arguments);
        try {
            Constructor<?> own = made.getDeclaredConstructor(constructor.getParameterTypes());
            own.setAccessible(true);
            return type.cast(own.newInstance(arguments));
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        }
    }

    /** An instance of an interface of which nothing is part of the sandbox. */
    public static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "toString" -> "no " + type.getSimpleName();
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> throw new NotPartOfSandbox(type.getSimpleName() + '.' + method.getName());
                }));
    }

    private static Class<?> make(Class<?> type) {
        CallbackHelper helper = new CallbackHelper(type, new Class<?>[0]) {
            @Override
            protected Object getCallback(Method method) {
                return Modifier.isAbstract(method.getModifiers()) ? refusal(type, method) : NoOp.INSTANCE;
            }
        };
        Enhancer enhancer = new Enhancer();
        enhancer.setSuperclass(type);
        enhancer.setCallbackFilter(helper);
        enhancer.setCallbackTypes(helper.getCallbackTypes());
        enhancer.setUseFactory(false);
        enhancer.setClassLoader(type.getClassLoader());
        Class<?> made = enhancer.createClass();
        Enhancer.registerStaticCallbacks(made, helper.getCallbacks());
        return made;
    }

    private static MethodInterceptor refusal(Class<?> type, Method method) {
        String what = owner(type, method).getSimpleName() + '.' + method.getName();
        return (self, called, arguments, proxy) -> {
            throw new NotPartOfSandbox(what);
        };
    }

    /** The interface that the stand-in stands for, rather than a parent of it that happens to declare the method. */
    private static Class<?> owner(Class<?> type, Method method) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Class<?> i : c.getInterfaces()) {
                if (method.getDeclaringClass().isAssignableFrom(i)) {
                    return i;
                }
            }
        }
        return method.getDeclaringClass();
    }

    private static Constructor<?> constructorFor(Class<?> type, Object[] arguments) {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(c -> !Modifier.isPrivate(c.getModifiers()) && takes(c.getParameterTypes(), arguments))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no constructor for " + Arrays.toString(arguments)));
    }

    private static boolean takes(Class<?>[] parameters, Object[] arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (arguments[i] == null
                    ? parameters[i].isPrimitive()
                    : !boxed(parameters[i]).isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
