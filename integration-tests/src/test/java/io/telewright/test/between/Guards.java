package io.telewright.test.between;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * The instructions of a method from which nothing that is thrown gets out: those in a {@code try} that catches every
 * throwable, and whose handler throws none itself.
 */
final class Guards {
    private final BitSet guarded = new BitSet();

    Guards(MethodNode method) {
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            boolean catchesAll = block.type == null || block.type.equals("java/lang/Throwable");
            if (catchesAll && !rethrows(method.instructions, block.handler)) {
                guarded.set(method.instructions.indexOf(block.start), method.instructions.indexOf(block.end));
            }
        }
    }

    boolean cover(int instruction) {
        return guarded.get(instruction);
    }

    private static boolean rethrows(InsnList code, LabelNode handler) {
        BitSet seen = new BitSet();
        Deque<AbstractInsnNode> next = new ArrayDeque<>();
        next.add(handler);
        while (!next.isEmpty()) {
            AbstractInsnNode at = next.remove();
            if (at.getOpcode() == Opcodes.ATHROW) {
                return true;
            }
            if (seen.get(code.indexOf(at))) {
                continue;
            }
            seen.set(code.indexOf(at));
            if (at instanceof JumpInsnNode jump) {
                next.add(jump.label);
            } else if (at instanceof TableSwitchInsnNode table) {
                next.addAll(table.labels);
                next.add(table.dflt);
            } else if (at instanceof LookupSwitchInsnNode lookup) {
                next.addAll(lookup.labels);
                next.add(lookup.dflt);
            }
            boolean ends = at.getOpcode() == Opcodes.GOTO
                    || (at.getOpcode() >= Opcodes.IRETURN && at.getOpcode() <= Opcodes.RETURN);
            if (!ends && at.getNext() != null) {
                next.add(at.getNext());
            }
        }
        return false;
    }
}
