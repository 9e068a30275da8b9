package org.sems.e2e.standin;

import java.util.Set;
import org.objectweb.asm.Opcodes;

/** A method as it stands in a class file. */
record MethodFile(Method method, int access, boolean annotated, Set<Method> calls) {

    /** Names as in class files ({@code org/sems/Sandbox}, {@code (I)V}). */
    record Method(String owner, String name, String descriptor) {
        boolean sameSignature(Method other) {
            return name.equals(other.name) && descriptor.equals(other.descriptor);
        }
    }

    boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    boolean isAbstract() {
        return (access & Opcodes.ACC_ABSTRACT) != 0;
    }

    /** Written by the compiler: bridges, bodies of lambdas, access to enums. */
    boolean isSynthetic() {
        return (access & Opcodes.ACC_SYNTHETIC) != 0;
    }
}
