package io.github.diembao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start of the README is compiled as it stands there, run, and prints what its comments say. */
class QuickStartTest {

    private static final String OPEN = "```java";

    @Test
    void quickStartDoesWhatTheReadmeSays(@TempDir Path classes) throws Exception {
        List<String> snippet = snippet();
        assertThat(snippet).hasSizeLessThanOrEqualTo(20);
        List<String> imports =
                snippet.stream().filter(line -> line.startsWith("import ")).toList();
        List<String> body =
                snippet.stream().filter(line -> !line.startsWith("import ")).toList();
        String source = String.join("\n", imports) + "\npublic class QuickStart { public static void run() {\n"
                + String.join("\n", body) + "\n}}\n";
        compile(source, classes);
        List<String> promised = body.stream()
                .filter(line -> line.contains("// prints "))
                .map(line -> line.substring(line.indexOf("// prints ") + "// prints ".length()))
                .toList();
        assertThat(promised).isNotEmpty();
        assertThat(run(classes)).isEqualTo(promised);
    }

    private static List<String> snippet() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int from = readme.indexOf(OPEN);
        assertThat(from).as("a Java block in the README").isNotNegative();
        List<String> rest = readme.subList(from + 1, readme.size());
        return rest.subList(0, rest.indexOf("```"));
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
        assertThat(compiled).as("the quick start compiles").isTrue();
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
