package io.telewright.test.between;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What in a method may throw outside a guard. Allowed there are loads, stores, comparisons, jumps, fields, casts, and calls
 * of methods of which this says that nothing in them may throw. What allocates is not, nor what the JVM has to link with
 * objects of its own, such as a lambda or a concatenation.
 */
final class Safety {
    private static final String SUPPORT = "io/telewright/support/";

    /** Methods of the JDK that neither throw nor allocate. */
    private static final Set<String> HARMLESS = Set.of(
            "java/lang/System.nanoTime",
            "java/util/Optional.orElse",
            "java/lang/Object.getClass",
            "java/lang/Enum.ordinal",
            "java/lang/Enum.name",
            "java/lang/Thread.currentThread",
            "java/lang/Class.isInstance",
            "java/lang/Boolean.booleanValue",
            "java/lang/Long.longValue",
            "java/lang/Double.doubleValue",
            "java/util/concurrent/TimeUnit.toNanos",
            "java/time/Duration.getSeconds",
            "java/time/Duration.getNano");

    private final ClassFiles files;
    private final Map<String, List<String>> known = new HashMap<>();

    Safety(ClassFiles files) {
        this.files = files;
    }

    /** What may throw in a method of support, with all that it calls there. */
    List<String> inSupport(String owner, String name, String descriptor) {
        String id = owner + "." + name + descriptor;
        List<String> before = known.putIfAbsent(id, List.of()); // a method that calls itself is judged by the rest
        if (before != null) {
            return before;
        }
        List<String> found = new ArrayList<>();
        MethodNode method = files.method(owner, name, descriptor);
        Guards guards = new Guards(method);
        for (int i = 0; i < method.instructions.size(); i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            if (!guards.cover(i) && (!isPlain(instruction) || isFirstUseOfText(instruction))) {
                found.addAll(
                        instruction instanceof MethodInsnNode call ? ofCall(call) : List.of(describe(instruction)));
            }
        }
        List<String> result = found.stream().map(what -> id + ": " + what).toList();
        known.put(id, result);
        return result;
    }

    /** What may throw in what a method calls. */
    List<String> ofCall(MethodInsnNode call) {
        if (HARMLESS.contains(call.owner + "." + call.name)
                || (call.name.equals("name") && call.desc.equals("()Ljava/lang/String;"))) {
            return List.of();
        }
        boolean decidedAtRunTime = call.getOpcode() == Opcodes.INVOKEINTERFACE || call.name.equals("<init>");
        return call.owner.startsWith(SUPPORT) && !decidedAtRunTime
                ? inSupport(call.owner, call.name, call.desc)
                : List.of("calls " + call.owner + "." + call.name);
    }

    static String describe(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case Opcodes.NEW, Opcodes.NEWARRAY, Opcodes.ANEWARRAY, Opcodes.MULTIANEWARRAY -> "allocates";
            case Opcodes.INVOKEDYNAMIC -> "links a lambda or a concatenation";
            case Opcodes.ATHROW -> "throws";
            case Opcodes.LDC -> "makes a text when it first runs";
            default -> "has the instruction " + instruction.getOpcode();
        };
    }

    /** Whether an instruction makes an object of a text when it runs for the first time. */
    static boolean isFirstUseOfText(AbstractInsnNode instruction) {
        return instruction instanceof LdcInsnNode constant && constant.cst instanceof String;
    }

    /** Whether an instruction neither allocates nor calls anything. A cast may fail only where the user's code is at fault. */
    static boolean isPlain(AbstractInsnNode instruction) {
        return switch (instruction.getOpcode()) {
            case Opcodes.NEW,
                    Opcodes.NEWARRAY,
                    Opcodes.ANEWARRAY,
                    Opcodes.MULTIANEWARRAY,
                    Opcodes.INVOKEDYNAMIC,
                    Opcodes.INVOKEINTERFACE,
                    Opcodes.INVOKESPECIAL,
                    Opcodes.INVOKESTATIC,
                    Opcodes.INVOKEVIRTUAL,
                    Opcodes.ATHROW,
                    Opcodes.MONITORENTER,
                    Opcodes.MONITOREXIT,
                    Opcodes.IALOAD,
                    Opcodes.LALOAD,
                    Opcodes.AALOAD,
                    Opcodes.IASTORE,
                    Opcodes.LASTORE,
                    Opcodes.AASTORE,
                    Opcodes.IDIV,
                    Opcodes.LDIV,
                    Opcodes.IREM,
                    Opcodes.LREM -> false;
            default -> true;
        };
    }
}
