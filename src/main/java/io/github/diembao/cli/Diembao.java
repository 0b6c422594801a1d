package io.github.diembao.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code diembao}. */
@Command(
        name = "diembao",
        description = "Turns scraped Vietnamese newspaper pages into structured, trustworthy data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ExtractCommand.class,
            BulkCommand.class,
            DedupeCommand.class,
            ReferencesCommand.class,
            NormalizeCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            WatchCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs done",
            "1:internal error",
            "2:wrong usage",
            "3:some inputs failed (listed on standard error); the rest is complete",
            "4:nothing usable"
        })
public final class Diembao implements Runnable {

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The three streams of a process. */
    record Streams(InputStream in, PrintStream out, PrintStream err) {}

    private Diembao(Streams streams) {
        this.streams = streams;
    }

    Streams streams() {
        return streams;
    }

    /** Returns the streams of the command that was given, those of the process where there is none. */
    static Streams streamsOf(@Nullable Diembao parent) {
        return parent == null ? new Streams(System.in, System.out, System.err) : parent.streams;
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args arguments as typed
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(
                new java.io.BufferedOutputStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, new Streams(System.in, out, err));
        out.flush();
        if (code != ExitCodes.DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the command.
     *
     * @param args arguments as typed
     * @param streams where to read and write
     * @return the exit code
     */
    static int run(String[] args, Streams streams) {
        PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Diembao(streams))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    err.println("diembao: internal error: " + e);
                    return ExitCodes.INTERNAL;
                });
        return command.execute(args);
    }

    /** Says what can be done where no subcommand is given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }
}
