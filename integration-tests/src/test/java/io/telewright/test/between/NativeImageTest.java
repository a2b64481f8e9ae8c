package io.telewright.test.between;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.MethodInsnNode;

/** Generated classes do nothing for which a native image would need hints. */
class NativeImageTest {
    /** What a generated class asks of a {@code Class}: to be named, and to tell an object's class. */
    private static final Set<String> HARMLESS =
            Set.of("getName", "getSimpleName", "isInstance", "desiredAssertionStatus");

    private final ClassFiles files = new ClassFiles();

    @Test
    void generatedClassesUseNoReflectionNoProxiesAndNoResources() throws Exception {
        assertThat(GeneratedClasses.names())
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(calls(name))
                        .noneMatch(call -> call.owner.startsWith("java/lang/reflect/")
                                || call.owner.startsWith("java/lang/invoke/")
                                || call.owner.equals("java/lang/ClassLoader")
                                || call.owner.equals("java/util/ServiceLoader")
                                || (call.owner.equals("java/lang/Class") && !HARMLESS.contains(call.name))));
    }

    private Stream<MethodInsnNode> calls(String name) {
        return files.read(name).methods.stream()
                .flatMap(method -> StreamSupport.stream(method.instructions.spliterator(), false))
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast);
    }
}
