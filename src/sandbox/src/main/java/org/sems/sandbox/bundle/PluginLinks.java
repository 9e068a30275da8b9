package org.sems.sandbox.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

/**
 * The methods of the host that the plugin's classes call and that the host does not have: each of them would be a
 * NoSuchMethodError at its first call. The sandbox's own versions of Jira's types have only what is in use.
 */
final class PluginLinks {
    private final ClassLoader loader;
    private final Set<String> called = new HashSet<>();

    private PluginLinks(ClassLoader loader) {
        this.loader = loader;
    }

    static Set<String> missing(PluginBundle bundle) throws IOException {
        PluginLinks links = new PluginLinks(bundle.classLoader());
        for (URL entry : bundle.entries("/", "*.class", true)) {
            try (InputStream in = entry.openStream()) {
                new ClassReader(in).accept(links.new Calls(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            }
        }
        Set<String> missing = new TreeSet<>(links.called);
        missing.removeIf(links::exists);
        return missing;
    }

    private final class Calls extends ClassVisitor {
        Calls() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    if (owner.startsWith("com/atlassian/") || owner.startsWith("webwork/")) {
                        called.add(owner.replace('/', '.') + '#' + method + type);
                    }
                }
            };
        }
    }

    private boolean exists(String call) {
        int hash = call.indexOf('#');
        int bracket = call.indexOf('(');
        try {
            Class<?> owner = Class.forName(call.substring(0, hash), false, loader);
            return has(owner, call.substring(hash + 1, bracket), call.substring(bracket));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static boolean has(Class<?> type, String name, String descriptor) {
        if (type == null) {
            return false;
        }
        if (name.equals("<init>")) {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (MethodType.methodType(void.class, constructor.getParameterTypes())
                        .toMethodDescriptorString()
                        .equals(descriptor)) {
                    return true;
                }
            }
            return false;
        }
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name)
                    && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString()
                            .equals(descriptor)) {
                return true;
            }
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (has(parent, name, descriptor)) {
                return true;
            }
        }
        return has(type.isInterface() ? Object.class : type.getSuperclass(), name, descriptor);
    }
}
