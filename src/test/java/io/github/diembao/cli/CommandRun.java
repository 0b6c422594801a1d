package io.github.diembao.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out lines of standard output
 * @param err standard error
 */
record CommandRun(int code, List<String> out, String err) {

    static CommandRun run(String... args) {
        return run(new byte[0], args);
    }

    static CommandRun run(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Diembao.run(
                args,
                new Diembao.Streams(
                        new ByteArrayInputStream(in),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
        return new CommandRun(
                code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }
}
