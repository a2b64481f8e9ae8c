package io.telewright.processor.emit;

import com.palantir.javapoet.MethodSpec;

/** Writes a method of a class. Its construction reserves names for parameters and variables, and asks for no field. */
interface MemberEmitter {
    MethodSpec emit();
}
