package no.ringvirkning.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static JavaClasses compileInto(Path directory) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path sources =
                Path.of(BrokenCode.class.getResource("/broken-architecture").toURI());
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
