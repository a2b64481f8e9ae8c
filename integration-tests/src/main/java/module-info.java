/** Declarations of every kind, compiled in a named module. */
module io.telewright.test {
    requires transitive io.telewright;

    exports io.telewright.test.declared;
    exports io.telewright.test.declared.service;
}
