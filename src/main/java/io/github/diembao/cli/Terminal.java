package io.github.diembao.cli;

import java.io.Console;

/** Tells whether a person watches. */
final class Terminal {

    private Terminal() {}

    /**
     * Returns whether both standard input and output are a terminal. From Java 22 on a console may be none; then it
     * says so itself.
     */
    @SuppressWarnings("SystemConsoleNull") // the newer method is asked below, by reflection: it needs Java 22
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
