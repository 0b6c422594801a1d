package io.github.diembao.cli;

/** Exit codes of every command; 2 (wrong usage) is given by the argument parser. */
final class ExitCodes {

    static final int DONE = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int SOME_FAILED = 3;
    static final int NOTHING_USABLE = 4;

    private ExitCodes() {}
}
