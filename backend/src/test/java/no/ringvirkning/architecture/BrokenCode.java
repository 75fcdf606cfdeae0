package no.ringvirkning.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Code that breaks every rule, compiled for the test alone: were it on the test class path, the application under test would
 * take its entities and endpoints for its own.
 */
final class BrokenCode {

    static final String BASE = "no.ringvirkning.broken";

    private BrokenCode() {}

    /** The broken code that is kept as files. */
    static JavaClasses compileInto(Path directory) throws IOException, URISyntaxException {
        return compile(
                Path.of(BrokenCode.class.getResource("/broken-architecture").toURI()), directory);
    }

    /** Code written for the occasion: each text is a file of its own, whose class is public and has the name of the key. */
    static JavaClasses compile(Map<String, String> classes, Path directory) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("sources"));
        for (Map.Entry<String, String> type : classes.entrySet()) {
            Path file = sources.resolve(type.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, type.getValue());
        }
        return compile(sources, Files.createDirectories(directory.resolve("classes")));
    }

    private static JavaClasses compile(Path sources, Path directory) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = files.filter(f -> f.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d", directory.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(java))
                    .call();
            assertTrue(compiled, "the broken code compiles");
        }
        return new ClassFileImporter().importPath(directory);
    }
}
