package org.sems.sandbox.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cglib.proxy.Callback;
import org.springframework.cglib.proxy.CallbackHelper;
import org.springframework.cglib.proxy.Enhancer;
import org.springframework.cglib.proxy.MethodInterceptor;
import org.springframework.cglib.proxy.NoOp;

/**
 * Makes instances of stand-ins: abstract classes that implement the part of a Jira interface that is in use. What a
 * stand-in leaves abstract answers {@link NotPartOfSandbox} with the names of interface and method.
 */
public final class StandIns {
    private static final Map<Class<?>, Made> MADE = new ConcurrentHashMap<>();

    private StandIns() {
    }

    /** The one constructor whose parameters take {@code arguments} (null fits any object type) is called. */
    public static <T> T create(Class<T> type, Object... arguments) {
        Made made = MADE.computeIfAbsent(type, StandIns::make);
        Constructor<?> constructor = constructorFor(type, arguments);
        Enhancer.registerCallbacks(made.type, made.callbacks);
        try {
            Constructor<?> own = made.type.getDeclaredConstructor(constructor.getParameterTypes());
            own.setAccessible(true);
            return type.cast(own.newInstance(arguments));
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getName(), e);
        } finally {
            Enhancer.registerCallbacks(made.type, null);
        }
    }

    /** An instance of {@code type} of which nothing is part of the sandbox: a value to hand on. */
    public static <T> T none(Class<T> type) {
        return create(type);
    }

    private record Made(Class<?> type, Callback[] callbacks) {
    }

    private static Made make(Class<?> type) {
        Class<?> parent = type.isInterface() ? Object.class : type;
        Class<?>[] interfaces = type.isInterface() ? new Class<?>[] {type} : new Class<?>[0];
        CallbackHelper helper = new CallbackHelper(parent, interfaces) {
            @Override
            protected Object getCallback(Method method) {
                return Modifier.isAbstract(method.getModifiers()) ? refusal(type, method) : NoOp.INSTANCE;
            }
        };
        Enhancer enhancer = new Enhancer();
        enhancer.setSuperclass(parent);
        enhancer.setInterfaces(interfaces);
        enhancer.setCallbackFilter(helper);
        enhancer.setCallbackTypes(helper.getCallbackTypes());
        enhancer.setUseFactory(false);
        enhancer.setClassLoader(type.getClassLoader());
        return new Made(enhancer.createClass(), helper.getCallbacks());
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
        Class<?> parent = type.isInterface() ? Object.class : type;
        return Arrays.stream(parent.getDeclaredConstructors())
            .filter(c -> !Modifier.isPrivate(c.getModifiers()) && takes(c.getParameterTypes(), arguments))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(type.getName() + " has no constructor for " + Arrays.toString(arguments)));
    }

    private static boolean takes(Class<?>[] parameters, Object[] arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (arguments[i] == null ? parameters[i].isPrimitive() : !boxed(parameters[i]).isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Class<?> boxed(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
}
