package org.sems.e2e.standin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.sems.e2e.standin.MethodFile.Method;

/** What a class file says of its type: parents, methods and what these call. */
record ClassFile(String name, List<String> parents, List<MethodFile> methods, Set<String> components, boolean isEnum) {

    static ClassFile read(byte[] bytes) {
        Reader reader = new Reader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFile(reader.name, reader.parents, reader.methods, reader.components, reader.isEnum);
    }

    boolean declares(Method wanted) {
        return methods.stream().anyMatch(m -> m.method().sameSignature(wanted));
    }

    private static final class Reader extends ClassVisitor {
        private final List<String> parents = new ArrayList<>();
        private final List<MethodFile> methods = new ArrayList<>();
        private final Set<String> components = new HashSet<>();
        private String name;
        private boolean isEnum;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            name = type;
            isEnum = (access & Opcodes.ACC_ENUM) != 0;
            if (parent != null) {
                parents.add(parent);
            }
            parents.addAll(Arrays.asList(interfaces));
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String component, String descriptor, String signature) {
            components.add(component);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return new Body(new Method(name, method, descriptor), access, methods);
        }
    }

    private static final class Body extends MethodVisitor {
        private final Method method;
        private final int access;
        private final List<MethodFile> methods;
        private final Set<Method> calls = new HashSet<>();
        private boolean annotated;

        Body(Method method, int access, List<MethodFile> methods) {
            super(Opcodes.ASM9);
            this.method = method;
            this.access = access;
            this.methods = methods;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            annotated |= visible && !descriptor.equals("Ljava/lang/Deprecated;");
            return null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            calls.add(new Method(owner, name, descriptor));
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    calls.add(new Method(handle.getOwner(), handle.getName(), handle.getDesc()));
                }
            }
        }

        @Override
        public void visitEnd() {
            methods.add(new MethodFile(method, access, annotated, calls));
        }
    }
}
