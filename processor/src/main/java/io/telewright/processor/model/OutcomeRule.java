package io.telewright.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/**
 * A static method of the user that judges a result or an exception.
 *
 * @param owner the type that has the method
 * @param method its name
 * @param parameter the type of its parameter
 * @param runtimeType what is asked of a value at run time: the boxed type of the parameter, with unknown arguments
 * @param label what reports call it, which they call no other rule of the class
 * @param isAboveCancellations whether its parameter is a supertype of cancellations, about which it is not asked then
 */
public record OutcomeRule(
        ClassName owner,
        String method,
        TypeName parameter,
        TypeName runtimeType,
        String label,
        boolean isAboveCancellations) {
    /** Whether a value of the type at run time has to be taken for one of the parameter's type without proof. */
    public boolean isUnchecked() {
        return !parameter.box().equals(runtimeType);
    }
}
