package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The instructions of generated methods, for E2 to E7: outside of a {@code try} that lets nothing through they call the code
 * that runs, static methods of support, and private methods of which the same is true. They allocate nothing there, link no
 * lambda or concatenation, and call neither OpenTelemetry nor the JDK.
 */
class GeneratedMethodsTest {
    private static final String SUPPORT = "io/telewright/support/";
    private static final List<String> TELEMETRY = List.of("io/opentelemetry/", "io/telewright/support/");

    /** What a publisher and its subscriber say to each other, which is theirs. */
    private static final Set<String> SUBSCRIPTION = Set.of(
            "subscribe", "withSubscriber", "onSubscribe", "onNext", "onError", "onComplete", "request", "cancel");

    private final ClassFiles files = new ClassFiles();
    private final Safety safety = new Safety(files);

    @TestFactory
    List<DynamicTest> onlyWhatCannotThrowStandsBesideTheCodeThatRuns() throws Exception {
        return GeneratedClasses.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(faults(files.read(name))).isEmpty()))
                .toList();
    }

    @Test
    void noMethodOfSupportThatGeneratedCodeCallsThrows() throws Exception {
        Set<String> faults = new TreeSet<>();
        for (String name : GeneratedClasses.names()) {
            for (MethodNode method : files.read(name).methods) {
                unguardedCalls(method)
                        .forEach(call -> faults.addAll(safety.inSupport(call.owner, call.name, call.desc)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<MethodInsnNode> unguardedCalls(MethodNode method) {
        List<MethodInsnNode> calls = new ArrayList<>();
        Guards guards = new Guards(method);
        for (int i = 0; i < method.instructions.size(); i++) {
            if (method.instructions.get(i) instanceof MethodInsnNode call
                    && call.getOpcode() == Opcodes.INVOKESTATIC
                    && call.owner.startsWith(SUPPORT)
                    && !guards.cover(i)
                    && !isJudgedElsewhere(method)) {
                calls.add(call);
            }
        }
        return calls;
    }

    private List<String> faults(ClassNode type) {
        List<String> faults = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (isJudgedElsewhere(method) || isOfObject(method) || (method.access & Opcodes.ACC_ABSTRACT) != 0) {
                continue;
            }
            Guards guards = new Guards(method);
            for (int i = 0; i < method.instructions.size(); i++) {
                AbstractInsnNode instruction = method.instructions.get(i);
                if (!guards.cover(i) && !isAllowed(type, method, instruction)) {
                    faults.add(method.name + ": " + described(instruction));
                }
            }
        }
        return faults;
    }

    /**
     * A lambda of a method that reads an attribute runs within the {@code try} of that method. One of the constructor runs
     * when the object is made.
     */
    private static boolean isJudgedElsewhere(MethodNode method) {
        return method.name.startsWith("<")
                || method.name.startsWith("lambda$read")
                || method.name.startsWith("lambda$new");
    }

    /** They are the delegate's own, and no telemetry has a part in them. */
    private static boolean isOfObject(MethodNode method) {
        return Set.of("toString", "hashCode", "equals").contains(method.name);
    }

    private boolean isAllowed(ClassNode type, MethodNode method, AbstractInsnNode instruction) {
        if (instruction.getOpcode() == Opcodes.ATHROW || Safety.isPlain(instruction)) {
            return true; // it throws what the code that runs has thrown: all else is in a guard
        }
        if (!(instruction instanceof MethodInsnNode call)) {
            return false;
        }
        if (call.owner.equals(type.name) || type.name.startsWith(call.owner + "$")) {
            return true; // judged by itself
        }
        if (call.getOpcode() == Opcodes.INVOKESTATIC) {
            return call.owner.startsWith(SUPPORT) || call.name.equals("requireNonNull"); // of a subscriber
        }
        return isOfTheCodeThatRuns(type, method, call);
    }

    /** The method of the delegate or of the body, and what makes its result what the caller gets. */
    private static boolean isOfTheCodeThatRuns(ClassNode type, MethodNode method, MethodInsnNode call) {
        boolean unboxes = call.owner.startsWith("java/lang/") && call.name.endsWith("Value");
        boolean ofDelegate = type.fields.stream()
                .anyMatch(field -> field.name.equals("delegate") && field.desc.equals("L" + call.owner + ";"));
        boolean ofParameter = Arrays.stream(Type.getArgumentTypes(method.desc))
                .anyMatch(parameter -> parameter.getSort() == Type.OBJECT
                        && parameter.getInternalName().equals(call.owner));
        boolean ofSubscription = SUBSCRIPTION.contains(call.name);
        boolean ofIntersection = call.owner.startsWith("java/util/function/"); // one of several types of the body
        return unboxes
                || ofIntersection
                || ofSubscription
                || ofDelegate
                || (ofParameter && TELEMETRY.stream().noneMatch(call.owner::startsWith));
    }

    private static String described(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return "calls " + call.owner + "." + call.name;
        }
        return instruction instanceof InvokeDynamicInsnNode dynamic
                ? "links " + dynamic.bsm.getName() + " of " + dynamic.name
                : Safety.describe(instruction);
    }
}
