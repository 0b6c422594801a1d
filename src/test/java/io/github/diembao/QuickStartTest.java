package io.github.diembao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README's programs print is what their comments say; they are compiled as they stand there, and run. */
class QuickStartTest {

    private static final String PRINTS = "// prints ";

    @Test
    void theQuickStartIsShort() throws IOException {
        assertThat(programs().get(0)).hasSizeLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsDoWhatTheReadmeSays(List<String> program, @TempDir Path classes) throws Exception {
        List<String> imports =
                program.stream().filter(line -> line.startsWith("import ")).toList();
        List<String> body =
                program.stream().filter(line -> !line.startsWith("import ")).toList();
        String source = String.join("\n", imports) + "\npublic class QuickStart { public static void run() {\n"
                + String.join("\n", body) + "\n}}\n";
        compile(source, classes);
        List<String> promised = body.stream()
                .filter(line -> line.contains(PRINTS))
                .map(line -> line.substring(line.indexOf(PRINTS) + PRINTS.length()))
                .toList();
        assertThat(run(classes)).isEqualTo(promised);
    }

    /** The README's blocks of Java that say what they print. */
    private static List<List<String>> programs() throws IOException {
        List<List<String>> programs = new ArrayList<>();
        List<String> block = null;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.equals("```java")) {
                block = new ArrayList<>();
            } else if (block != null && line.equals("```")) {
                if (block.stream().anyMatch(inside -> inside.contains(PRINTS))) {
                    programs.add(block);
                }
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        assertThat(programs).as("programs in the README").hasSize(2);
        return programs;
    }

    private static void compile(String source, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///QuickStart.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        assertThat(compiled).as("the program compiles").isTrue();
    }

    private static List<String> run(Path classes) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (java.net.URLClassLoader loader = new java.net.URLClassLoader(
                new java.net.URL[] {classes.toUri().toURL()}, QuickStartTest.class.getClassLoader())) {
            loader.loadClass("QuickStart").getMethod("run").invoke(null);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
