package io.telewright.test.declared.processes;

/** What a program does in an operation. */
public interface Step {
    void run() throws Exception;
}
